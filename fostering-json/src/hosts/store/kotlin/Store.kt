package org.fostering.example.hosts

import com.fasterxml.jackson.databind.ObjectMapper
import com.fasterxml.jackson.module.kotlin.readValue
import jakarta.persistence.Entity
import jakarta.persistence.Id
import kotlin.system.exitProcess
import org.fostering.json.host.WithFindings
import org.fostering.model.enquiry.Enquiry
import org.hibernate.annotations.JdbcTypeCode
import org.hibernate.cfg.Configuration
import org.hibernate.type.SqlTypes

/** A class of the host's own. */
data class Letter(val subject: String, val enquiry: Enquiry, val others: List<Enquiry> = listOf())

/** A row with a document in a column of JSON. */
@Entity
class Kept(
    @field:Id var id: Long = 0,
    @field:JdbcTypeCode(SqlTypes.JSON) var enquiry: Enquiry? = null,
)

private const val GOOD =
    """{"documentType":"enquiry","formatVersion":"1.0","enquirers":[{"name":{"fullName":"Ann Example"}}]}"""

/** Reads a data class, keeps its document in a database and gets it back. */
fun main() {
  val mapper = ObjectMapper().findAndRegisterModules()
  val text = """{"subject":"One","enquiry":$GOOD,"others":[$GOOD]}"""
  val letter: Letter = mapper.readValue(text)
  println("< ${mapper.writeValueAsString(letter)}")
  var right = mapper.writeValueAsString(letter) == text

  try {
    mapper.readValue<Letter>(text.replace("Ann Example", " "))
    right = false
  } catch (refused: Exception) {
    println("< ${refused.message}")
    right = right && refused is WithFindings
  }

  Configuration()
      .addAnnotatedClass(Kept::class.java)
      .setProperty("hibernate.connection.url", "jdbc:h2:mem:kept")
      .setProperty("hibernate.hbm2ddl.auto", "create")
      // Or Hibernate would start the validator for its own entities, which needs jakarta.el as well.
      .setProperty("jakarta.persistence.validation.mode", "none")
      .buildSessionFactory()
      .use { factory ->
        factory.inTransaction { it.persist(Kept(1, letter.enquiry)) }
        factory.inTransaction { session ->
          val column =
              session
                  .createNativeQuery("select cast(enquiry as varchar) from Kept", String::class.java)
                  .singleResult
          println("< $column")
          right = right && mapper.readTree(column).let { if (it.isTextual) it.asText() else column } == GOOD
          right = right && session.find(Kept::class.java, 1L).enquiry == letter.enquiry
        }
      }
  println(if (right) "All answers are right." else "Not all are right.")
  exitProcess(if (right) 0 else 1)
}
