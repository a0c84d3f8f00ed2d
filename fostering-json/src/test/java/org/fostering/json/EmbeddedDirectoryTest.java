package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fostering.json.reader.Strictness;
import org.fostering.json.schema.JsonSchemas;
import org.fostering.model.finding.Checked;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.junit.jupiter.api.Test;

/** What the library routes by is a document like that of a region. */
class EmbeddedDirectoryTest {

  @Test
  void the_embedded_directory_is_written_to_its_schema_and_read_back_the_same() {
    OrganisationDirectory embedded = Organisations.standard().directories().get(0);

    String written = FosteringJson.standard().write(embedded);
    Checked<OrganisationDirectory> read =
        FosteringJson.standard()
            .read(OrganisationDirectory.class, written.getBytes(StandardCharsets.UTF_8));

    assertEquals(List.of(), read.findings());
    assertEquals(Optional.of(embedded), read.value());
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.of(OrganisationDirectory.class, Strictness.STRICT))
            .validate(written, InputFormat.JSON));
  }
}
