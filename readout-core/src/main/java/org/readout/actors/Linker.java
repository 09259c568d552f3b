package org.readout.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.language.Chain;
import org.readout.language.Reference.Form;
import org.readout.model.EntityKind;

/**
 * Builds entities of the analyzer's chains with what the tables know: names of one country or body
 * are one though they look unlike, and what belongs to two countries is not one.
 */
final class Linker {
  private final Chains chains;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Long, Cluster> byHead = new HashMap<>();
  private final IdentityHashMap<Chain, Cluster> byChain = new IdentityHashMap<>();

  /** Those whom "they" means in a chain of a country. */
  private final IdentityHashMap<Chain, Cluster> theirs = new IdentityHashMap<>();

  private final Map<KnownThing, Cluster> byKnown = new HashMap<>();
  private final DescriptionLinker descriptions = new DescriptionLinker();
  private final Owners owners;
  private final Pairs pairs;
  private final KnownPeople people;
  private final Lexicon lexicon;
  private final OwnState ownState;

  /** A name of the tables; a people is another thing than its country. */
  private record KnownThing(String name, boolean people) {
    static Optional<KnownThing> of(ActorMention mention) {
      boolean people = mention.of(NameSort.NATIONALITY) && !mention.modifier();
      return mention.known().map(known -> new KnownThing(known.name(), people));
    }
  }

  Linker(List<ActorSentence> sentences, Lexicon lexicon, Chains chains, KnownPeople people) {
    this.chains = chains;
    this.people = people;
    this.lexicon = lexicon;
    this.ownState = new OwnState(sentences, lexicon, byHead);
    this.owners = new Owners(sentences, lexicon, byHead);
    this.pairs = new Pairs(sentences, lexicon);
  }

  /** The clusters in the order of their first mentions. */
  List<Cluster> link(List<List<ActorMention>> mentions) {
    for (List<ActorMention> inSentence : mentions) {
      inSentence.stream().filter(m -> !m.pronoun() && !title(m)).forEach(this::place);
      inSentence.stream().filter(this::title).forEach(this::place);
      inSentence.stream().filter(ActorMention::pronoun).forEach(this::placePronoun);
    }
    joinPeople();
    pairs.tell(clusters);
    owners.tell(clusters);
    return clusters;
  }

  /** Who is known by name and who by office are one where the offices say so. */
  private void joinPeople() {
    Map<String, Cluster> persons = new HashMap<>();
    for (Cluster cluster : List.copyOf(clusters)) {
      people
          .meant(cluster)
          .ifPresent(
              person -> {
                cluster.hold(person, people.belonging(person));
                Cluster earlier = persons.putIfAbsent(person.name(), cluster);
                if (earlier != null) {
                  join(earlier, cluster);
                }
              });
    }
  }

  private void place(ActorMention mention) {
    Optional<Chains.Link> link = chains.at(mention.sentence(), mention.head());
    Optional<Belonging> state = ownState.of(mention);
    Optional<Cluster> chained =
        link.map(l -> byChain.get(l.chain()))
            .filter(cluster -> mayBeOne(mention, cluster) && mayBeOf(state, cluster));
    Optional<Cluster> known = KnownThing.of(mention).map(byKnown::get);
    if (known.isPresent() && chained.isPresent() && known.get() != chained.get()) {
      join(known.get(), chained.get());
    }
    Cluster cluster = put(mention, known.or(() -> chained).or(() -> apart(mention, state)));
    state.ifPresent(cluster::belongTo);
    link.ifPresent(l -> byChain.putIfAbsent(l.chain(), cluster));
    KnownThing.of(mention).ifPresent(thing -> byKnown.putIfAbsent(thing, cluster));
  }

  /** What a mention that no chain links to anything before it may still be of. */
  private Optional<Cluster> apart(ActorMention mention, Optional<Belonging> state) {
    return titled(mention)
        .or(() -> descriptions.find(mention, clusters).filter(found -> mayBeOf(state, found)));
  }

  private static boolean mayBeOf(Optional<Belonging> state, Cluster cluster) {
    return state.filter(own -> !sameCountry(own, cluster.belonging())).isEmpty();
  }

  /** The person whose title or name the mention is, where the chain has only the other. */
  private Optional<Cluster> titled(ActorMention mention) {
    return Optional.of(mention)
        .filter(this::title)
        .flatMap(title -> chains.personAround(title.sentence(), title.head()))
        .map(name -> byHead.get(key(name.sentence(), name.head())));
  }

  private boolean title(ActorMention mention) {
    return mention.singlePerson()
        && (mention.named() || mention.role().isPresent())
        && chains.at(mention.sentence(), mention.head()).isEmpty();
  }

  private Cluster put(ActorMention mention, Optional<Cluster> earlier) {
    Cluster cluster = earlier.orElseGet(() -> new Cluster(mention));
    if (earlier.isPresent()) {
      cluster.add(mention);
    } else {
      clusters.add(cluster);
    }
    byHead.put(key(mention.sentence(), mention.head()), cluster);
    return cluster;
  }

  static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }

  private void join(Cluster to, Cluster from) {
    to.addAll(from);
    from.mentions().forEach(m -> byHead.put(key(m.sentence(), m.head()), to));
    byChain.replaceAll((chain, cluster) -> cluster == from ? to : cluster);
    byKnown.replaceAll((thing, cluster) -> cluster == from ? to : cluster);
    clusters.remove(from);
  }

  /** Whether the tables have nothing against two being one. */
  private boolean mayBeOne(ActorMention mention, Cluster cluster) {
    Optional<KnownThing> mine = KnownThing.of(mention);
    Optional<KnownThing> theirs = cluster.firstKnown().flatMap(KnownThing::of);
    boolean things = mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    boolean bothNamed = mention.named() && cluster.named();
    return things
        && sameCalling(mention, cluster)
        && (bothNamed || sameCountry(mention.belonging(), cluster.belonging()));
  }

  /** An army is no court and no union: a body of the state is none that has another calling. */
  private boolean sameCalling(ActorMention mention, Cluster cluster) {
    Optional<Role> mine = mention.role().filter(role -> !mention.named() && role.ofState(lexicon));
    return mine.isEmpty()
        || cluster.known().isEmpty()
        || mine.get().sector().equals(cluster.belonging().sector());
  }

  static boolean sameCountry(Belonging one, Belonging other) {
    return one.country().isEmpty()
        || other.country().isEmpty()
        || one.country().equals(other.country());
  }

  /** Pronouns of which nothing else is known make an entity only where they stand for people. */
  private void placePronoun(ActorMention mention) {
    Chains.Link link = chains.at(mention.sentence(), mention.head()).orElseThrow();
    Optional<Cluster> chained =
        Optional.ofNullable(byChain.get(link.chain()))
            .map(cluster -> mention.plural() && land(cluster) ? theirs.get(link.chain()) : cluster);
    boolean alone = !link.reference().is(Form.RELATIVE) && link.chain().kind() != EntityKind.OTHER;
    if (chained.isPresent() || alone) {
      Cluster cluster = put(mention, chained);
      (byChain.containsKey(link.chain()) ? theirs : byChain).putIfAbsent(link.chain(), cluster);
    }
  }

  /** A country and its government are one: "it", not "they". */
  private static boolean land(Cluster cluster) {
    return cluster.known().filter(name -> name.sort().standsForGovernment()).isPresent();
  }
}
