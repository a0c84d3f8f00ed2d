package org.fostering.model.reference;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DataSourceTest {

  @Test
  void a_source_that_is_not_listed_is_a_fault() {
    assertThrows(IllegalArgumentException.class, () -> DataSource.embedded("no-such-source"));
  }
}
