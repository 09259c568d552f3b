package org.readout.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

final class LanguageCheckTest {
  private static final LanguageCheck CHECK = LanguageCheck.load(RuleFiles.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "German|Der Minister hat am Montag mit dem Botschafter über die Lage in der Stadt gesprochen.",
        "French|Le ministre a déclaré lundi que les forces de sécurité avaient repris la ville dans la nuit.",
        "Spanish|El ministro dijo el lunes que las fuerzas de seguridad habían retomado la ciudad por la noche.",
        "Italian|Il ministro ha detto che le forze di sicurezza hanno ripreso il controllo della città nella notte.",
        "Portuguese|O ministro disse que as forças de segurança não retomaram o controle da cidade durante a noite.",
        "Dutch|De minister zei dat het leger in de nacht van zondag op maandag de stad heeft ingenomen.",
        "Polish|Minister powiedział, że wojsko nie weszło w nocy do miasta i że rozmowy są na dobrej drodze.",
        "Indonesian|Menteri itu mengatakan bahwa pasukan keamanan telah merebut kota tersebut pada malam hari dan tidak ada korban.",
        "Turkish|Bakan bu konuda bir açıklama yaptı ve görüşmelerin daha sonra da devam edecek olduğunu söyledi.",
        "Swahili|Waziri alisema kuwa majeshi ya usalama yaliingia katika mji huo usiku wa jana na kwa sasa hali ni shwari."
      })
  void otherLanguagesAreCalledByTheirNames(String language, String text) {
    assertEquals(
        Optional.of(
            "the text seems to be %s; only English is read, so nothing is coded"
                .formatted(language)),
        CHECK.objection(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Полиция задержала редактора газеты в столице.",
        "警察在首都逮捕了报纸编辑。",
        "اعتقلت الشرطة رئيس تحرير الصحيفة في العاصمة"
      })
  void otherScriptsAreRefusedHoweverShort(String text) {
    assertTrue(CHECK.objection(text).orElse("").contains("not in Latin letters"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police arrested the editor in the capital on Monday, and the ministry has yet to say why.",
        "POLICE ARRESTED THE EDITOR IN THE CAPITAL ON MONDAY AND THE MINISTRY HAS YET TO SAY WHY",
        "De la Cruz met Di Stefano in Los Angeles and El Paso to talk about La Niña, said Van der Berg.",
        "Share 27 cents against 29 cents, net 13 million against 14 million, revenue 104 million against 110",
        "Ruritania: Zenda 3, Strelsau 1; Elphberg 2, Hentzau 2; Tarlenheim 0, Sapt 4; Rassendyll 1, Flavia 1",
        "Nein, danke.",
        "!!! ??? ...",
        ""
      })
  void englishAndWhatIsTooShortToTellIsLetPass(String text) {
    assertEquals(Optional.empty(), CHECK.objection(text));
  }

  @Test
  void aLanguageNotListedIsToldByItsLettersAndTheLackOfEnglishWords() {
    String text =
        "Ministras pareiškė, kad sąjungininkų pajėgos naktį užėmė miestą, tačiau žuvusiųjų nėra. "
            .repeat(6);

    assertEquals(
        Optional.of(
            "the text seems to be in another language; only English is read, so nothing is coded"),
        CHECK.objection(text));
  }

  @Test
  void withoutItsWordsItCannotWork() {
    RuleFileException e =
        assertThrows(RuleFileException.class, () -> LanguageCheck.load(new RuleFiles(Map.of())));

    assertEquals("languages/common-words.tsv", e.problems().get(0).file());
  }
}
