package org.fostering.example.hosts

import com.fasterxml.jackson.databind.ObjectMapper
import com.fasterxml.jackson.module.kotlin.jacksonTypeRef
import jakarta.persistence.Entity
import jakarta.persistence.Id
import kotlin.system.exitProcess
import org.fostering.json.host.WithFindings
import org.fostering.model.code.EnquiryChannel
import org.fostering.model.enquiry.Enquiry
import org.fostering.model.value.Nation
import org.hibernate.annotations.JdbcTypeCode
import org.hibernate.cfg.Configuration
import org.hibernate.type.SqlTypes
import org.hibernate.type.format.FormatMapper
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper
import tools.jackson.databind.json.JsonMapper

/** A class of the host's own. */
data class Letter(
    val subject: String,
    val enquiry: Enquiry,
    val others: List<Enquiry> = listOf(),
    val byChannel: Map<EnquiryChannel, List<Enquiry>> = mapOf(),
    val nation: Nation? = null,
    val last: Enquiry? = null,
)

/** A row with documents in columns of JSON. */
@Entity
class Kept(
    @field:Id var id: Long = 0,
    @field:JdbcTypeCode(SqlTypes.JSON) var enquiry: Enquiry? = null,
    @field:JdbcTypeCode(SqlTypes.JSON) var others: List<Enquiry>? = null,
    @field:JdbcTypeCode(SqlTypes.JSON) var byNation: Map<Nation, Enquiry>? = null,
    @field:JdbcTypeCode(SqlTypes.JSON) var letter: Letter? = null,
)

private const val GOOD =
    """{"documentType":"enquiry","formatVersion":"1.0","enquirers":[{"name":{"fullName":"Ann Example"}}]}"""

/** A mapper with the modules that are there. */
private class Mapper(
    val name: String,
    val read: (String) -> Letter,
    val write: (Any) -> String,
    val columns: FormatMapper,
)

private fun jackson2(): Mapper {
  val mapper = ObjectMapper().findAndRegisterModules()
  return Mapper(
      "Jackson 2",
      { mapper.readValue(it, jacksonTypeRef<Letter>()) },
      mapper::writeValueAsString,
      JacksonJsonFormatMapper(mapper),
  )
}

private fun jackson3(): Mapper {
  val mapper = JsonMapper.builder().findAndAddModules().build()
  return Mapper(
      "Jackson 3",
      { mapper.readValue(it, Letter::class.java) },
      mapper::writeValueAsString,
      Jackson3JsonFormatMapper(mapper),
  )
}

/** Reads a data class, keeps its documents in a database and gets them back. */
private fun keeps(mapper: Mapper): Boolean {
  println("> ${mapper.name}")
  val text =
      """{"subject":"One","enquiry":$GOOD,"others":[$GOOD],"byChannel":{"email":[$GOOD]},""" +
          """"nation":"wales","last":null}"""
  val letter = mapper.read(text)
  println("< ${mapper.write(letter)}")
  var right = mapper.write(letter) == text
  val least = Letter("One", letter.enquiry)
  right = right && mapper.read("""{"subject":"One","enquiry":$GOOD}""") == least

  try {
    mapper.read(text.replace("Ann Example", " "))
    right = false
  } catch (refused: Exception) {
    println("< ${refused.message}")
    right = right && refused is WithFindings && refused.findings().size == 3
  }

  Configuration()
      .addAnnotatedClass(Kept::class.java)
      .setProperty("hibernate.connection.url", "jdbc:h2:mem:kept")
      .setProperty("hibernate.hbm2ddl.auto", "create")
      // Or Hibernate would start the validator for its own entities, which needs jakarta.el as well.
      .setProperty("jakarta.persistence.validation.mode", "none")
      .apply { properties["hibernate.type.json_format_mapper"] = mapper.columns }
      .buildSessionFactory()
      .use { factory ->
        val document = letter.enquiry
        factory.inTransaction {
          it.persist(Kept(1, document, listOf(document), mapOf(Nation.WALES to document), letter))
          it.persist(Kept(2))
        }
        factory.inTransaction { session ->
          val column =
              session
                  .createNativeQuery(
                      "select cast(enquiry as varchar) from Kept where id = 1",
                      String::class.java,
                  )
                  .singleResult
          println("< $column")
          right = right && (column == GOOD || column == ObjectMapper().writeValueAsString(GOOD))
          val kept = session.find(Kept::class.java, 1L)
          right = right && kept.enquiry == document && kept.others == listOf(document)
          right = right && kept.byNation == mapOf(Nation.WALES to document) && kept.letter == letter
          right = right && session.find(Kept::class.java, 2L).enquiry == null
        }
      }
  return right
}

/** With either Jackson. */
fun main() {
  val right = listOf(jackson2(), jackson3()).map(::keeps).all { it }
  println(if (right) "All answers are right." else "Not all are right.")
  exitProcess(if (right) 0 else 1)
}
