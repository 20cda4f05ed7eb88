package org.sideroscope.cli;

import picocli.CommandLine;

/** The version the program was built as. */
final class ProgramVersion implements CommandLine.IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"sideroscope " + org.sideroscope.workstation.ProgramVersion.number()};
  }
}
