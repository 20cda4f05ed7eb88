package org.sideroscope.app.coordinating;

import java.util.List;

/** The pages of a project, in the order in which they are listed. */
final class ProjectPages {

  private ProjectPages() {}

  static List<ProjectPage> of(Coordination coordination) {
    return List.of(
        new OverviewPage(coordination),
        new ProtocolPage(coordination),
        new AgreementPage(coordination),
        new TablesPage(coordination));
  }
}
