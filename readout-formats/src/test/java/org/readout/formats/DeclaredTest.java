package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeclaredTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html|text/html|",
        "Text/HTML; charset=utf-8|text/html|utf-8",
        "text/html;level=1; Charset = \"ISO-8859-1\" ; x=y|text/html|ISO-8859-1",
        "'; charset=koi8-r'||koi8-r",
        "''||"
      })
  void aHeaderTellsTypeAndCharacterSet(String header, String type, String charset) {
    Declared declared = Declared.contentType(header).at("https://gazette.example/1");

    assertEquals(Optional.ofNullable(type), declared.type());
    assertEquals(Optional.ofNullable(charset), declared.charset());
    assertEquals(Optional.of("https://gazette.example/1"), declared.url());
  }
}
