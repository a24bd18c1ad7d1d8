package org.duizhao.session.checking;

import java.util.List;

/// The findings of the checks that are on, parted by what the user dismissed. Going through all of
/// them takes a while in a large project, and is done where they are found.
///
/// @param choices what the user had chosen then
record ChosenFindings(
    CheckChoices choices, ProjectFindings standing, List<SegmentFinding> dismissed) {

  ChosenFindings {
    dismissed = List.copyOf(dismissed);
  }

  static ChosenFindings of(ProjectFindings found, CheckChoices choices) {
    List<SegmentFinding> on =
        found.all().stream().filter(each -> !choices.off().contains(each.check())).toList();
    return new ChosenFindings(
        choices,
        new ProjectFindings(on.stream().filter(each -> choices.reason(each).isEmpty()).toList()),
        on.stream().filter(each -> choices.reason(each).isPresent()).toList());
  }
}
