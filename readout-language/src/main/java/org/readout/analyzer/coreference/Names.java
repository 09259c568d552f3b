package org.readout.analyzer.coreference;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.language.Name;
import org.readout.language.Upos;
import org.readout.model.EntityKind;

/** The recognised names of one sentence, by word. */
final class Names {
  private final @Nullable Name[] byWord;

  Names(int size) {
    byWord = new Name[size];
  }

  void add(Name name) {
    Arrays.fill(byWord, name.first(), Math.min(name.last() + 1, byWord.length), name);
  }

  Optional<Name> at(int word) {
    return Optional.ofNullable(byWord[word]);
  }

  /** Whether a word is the head of the recognised name that it is part of. */
  boolean headedBy(Tree tree, int word) {
    Name name = byWord[word];
    return name != null && head(tree, name) == word;
  }

  /** Whether a word is in no name or is the head of its name, no title above it. */
  boolean mayHead(Tree tree, int word) {
    Name name = byWord[word];
    return name == null || (headedBy(tree, word) && titleOf(tree, name) < 0);
  }

  /** The word of a name that hangs on another outside it, the highest in the tree. */
  private static int head(Tree tree, Name name) {
    int head = name.first();
    int least = Integer.MAX_VALUE;
    for (int i = name.first(); i <= name.last(); i++) {
      int above = tree.word(i).head();
      boolean out = above < name.first() || above > name.last();
      int depth = out ? depth(tree, i) : Integer.MAX_VALUE;
      if (depth < least && !tree.word(i).is(Upos.DET) && !tree.word(i).is(Upos.ADP)) {
        head = i;
        least = depth;
      }
    }
    return head;
  }

  private static int depth(Tree tree, int word) {
    int depth = 0;
    for (int at = word; tree.word(at).head() >= 0; at = tree.word(at).head()) {
      depth++;
    }
    return depth;
  }

  /** The name that a noun phrase's head is part of, or that stands flat after it. */
  NamePart part(Tree tree, int head) {
    Name name = byWord[head];
    if (name != null) {
      return new NamePart(name.first(), name.last(), Optional.of(name.kind()));
    }
    if (tree.word(head).is(Upos.PROPN)) {
      return run(tree, head);
    }
    return afterTitle(tree, head);
  }

  private NamePart afterTitle(Tree tree, int head) {
    int next = head + 1;
    boolean titled =
        next < byWord.length
            && byWord[next] != null
            && (titleOf(tree, byWord[next]) == head
                || (tree.word(next).relation().equals("flat") && tree.word(next).head() == head));
    return titled ? part(tree, next) : NamePart.NONE;
  }

  /** The noun right before a person's name that the tree makes its head; -1 where none is. */
  private static int titleOf(Tree tree, Name name) {
    int title = name.first() - 1;
    boolean above =
        name.kind() == EntityKind.PERSON
            && title >= 0
            && tree.word(title).nominal()
            && !tree.word(title).is(Upos.PRON)
            && tree.word(head(tree, name)).head() == title;
    return above ? title : -1;
  }

  /** Whether a word stands right before a person's name that it hangs on. */
  boolean titleBelow(Tree tree, int word) {
    Name name = word + 1 < byWord.length ? byWord[word + 1] : null;
    return name != null
        && byWord[word] == null
        && name.kind() == EntityKind.PERSON
        && tree.word(word).head() == head(tree, name);
  }

  /** Proper nouns side by side below the head. */
  private NamePart run(Tree tree, int head) {
    int first = head;
    while (first > 0 && ofName(tree, head, first - 1)) {
      first--;
    }
    int last = head;
    while (last + 1 < byWord.length && ofName(tree, head, last + 1)) {
      last++;
    }
    return new NamePart(first, last, Optional.empty());
  }

  private boolean ofName(Tree tree, int head, int i) {
    boolean title = tree.word(i).relation().equals("nmod:desc");
    return tree.word(i).is(Upos.PROPN)
        && byWord[i] == null
        && !title
        && tree.dominates(head, i)
        && tree.word(i).head() == head;
  }
}
