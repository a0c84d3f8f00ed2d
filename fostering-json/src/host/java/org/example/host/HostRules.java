package org.example.host;

import org.fostering.rules.spi.RulesProvider;

/** Rules that the library finds because the module provides them. */
public final class HostRules implements RulesProvider {

  private static boolean found;

  /** Made by the service loader. */
  public HostRules() {
    found = true;
  }

  static boolean isFound() {
    return found;
  }
}
