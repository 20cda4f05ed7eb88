package org.sideroscope.review.event;

import org.sideroscope.review.event.ReadingEvent.Change;

/** One gesture of the reader: one step of undo. */
public sealed interface Step extends Change
    permits AcquisitionCorrected,
        AnnotationChanged,
        AnnotationDrawn,
        AnnotationRemoved,
        AriaHScored,
        AssociatedFindingsGiven,
        ClassOverridden,
        CriteriaAdopted,
        CsfGiven,
        DistributionCalled,
        HistoryGiven,
        KeyImageAdded,
        KeyImageRemoved,
        MarkErased,
        MarkMoved,
        MarkPainted,
        MarkReshaped,
        MarksImported,
        MimicsGiven,
        NeighboursSet,
        PlaceAnswered,
        PlaceDescribed,
        PriorChosen,
        ReadingCleared,
        ReadingImported,
        RestAnswered,
        SidesDescribed,
        SulcusRecorded,
        SulcusRemoved,
        SymptomAnswered,
        TextWritten {

  /** What undo takes back, as the reader is told of it. */
  StepName name();
}
