/** A host of the library as a module of its own. {@code HostModuleTest} compiles and runs it. */
module org.example.host {
  requires org.fostering.json;

  exports org.example.host;

  provides org.fostering.rules.spi.RulesProvider with
      org.example.host.HostRules;
}
