package org.sideroscope.storage.event;

import java.util.List;
import org.sideroscope.review.event.AcquisitionCorrected;
import org.sideroscope.review.event.AcquisitionNoted;
import org.sideroscope.review.event.AmendmentBegun;
import org.sideroscope.review.event.AnnotationChanged;
import org.sideroscope.review.event.AnnotationDrawn;
import org.sideroscope.review.event.AnnotationRemoved;
import org.sideroscope.review.event.AriaHScored;
import org.sideroscope.review.event.AssociatedFindingsGiven;
import org.sideroscope.review.event.ClassOverridden;
import org.sideroscope.review.event.CriteriaAdopted;
import org.sideroscope.review.event.CsfGiven;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.event.HistoryGiven;
import org.sideroscope.review.event.KeyImageAdded;
import org.sideroscope.review.event.KeyImageRemoved;
import org.sideroscope.review.event.LookedAt;
import org.sideroscope.review.event.MarkErased;
import org.sideroscope.review.event.MarkMoved;
import org.sideroscope.review.event.MarkPainted;
import org.sideroscope.review.event.MarkReshaped;
import org.sideroscope.review.event.MarksImported;
import org.sideroscope.review.event.MimicsGiven;
import org.sideroscope.review.event.NeighboursSet;
import org.sideroscope.review.event.PlaceAnswered;
import org.sideroscope.review.event.PlaceDescribed;
import org.sideroscope.review.event.PriorChosen;
import org.sideroscope.review.event.ReadingCleared;
import org.sideroscope.review.event.ReadingEvent;
import org.sideroscope.review.event.ReadingImported;
import org.sideroscope.review.event.ReadingSigned;
import org.sideroscope.review.event.RestAnswered;
import org.sideroscope.review.event.SessionOpened;
import org.sideroscope.review.event.SidesDescribed;
import org.sideroscope.review.event.SulcusRecorded;
import org.sideroscope.review.event.SulcusRemoved;
import org.sideroscope.review.event.SymptomAnswered;
import org.sideroscope.review.event.TextWritten;

/**
 * What an event is called in a log, for ever, and which form of it is written today. A change of an
 * event's members, or of the meaning of one, takes a new version and an {@link Upcaster} from the
 * last.
 */
record EventType(Class<? extends ReadingEvent> type, String name, int version) {

  static final List<EventType> ALL =
      List.of(
          new EventType(SessionOpened.class, "session-opened", 1),
          new EventType(AcquisitionNoted.class, "acquisition-noted", 1),
          new EventType(LookedAt.class, "looked-at", 1),
          new EventType(AcquisitionCorrected.class, "acquisition-corrected", 1),
          new EventType(PlaceAnswered.class, "place-answered", 2),
          new EventType(PlaceDescribed.class, "place-described", 2),
          new EventType(SidesDescribed.class, "sides-described", 2),
          new EventType(RestAnswered.class, "rest-answered", 2),
          new EventType(MarkPainted.class, "mark-painted", 3),
          new EventType(MarkErased.class, "mark-erased", 2),
          new EventType(SulcusRecorded.class, "sulcus-recorded", 2),
          new EventType(SulcusRemoved.class, "sulcus-removed", 2),
          new EventType(DistributionCalled.class, "distribution-called", 2),
          new EventType(HistoryGiven.class, "history-given", 2),
          new EventType(SymptomAnswered.class, "symptom-answered", 2),
          new EventType(CsfGiven.class, "csf-given", 1),
          new EventType(AssociatedFindingsGiven.class, "associated-findings-given", 1),
          new EventType(MimicsGiven.class, "mimics-given", 1),
          new EventType(KeyImageAdded.class, "key-image-added", 1),
          new EventType(KeyImageRemoved.class, "key-image-removed", 1),
          new EventType(TextWritten.class, "text-written", 1),
          new EventType(ClassOverridden.class, "class-overridden", 1),
          new EventType(AriaHScored.class, "aria-h-scored", 1),
          new EventType(PriorChosen.class, "prior-chosen", 4),
          new EventType(ReadingImported.class, "reading-imported", 5),
          new EventType(ReadingCleared.class, "reading-cleared", 1),
          new EventType(ReadingEvent.Undone.class, "undone", 1),
          new EventType(ReadingEvent.Redone.class, "redone", 1),
          new EventType(AnnotationDrawn.class, "annotation-drawn", 1),
          new EventType(AnnotationChanged.class, "annotation-changed", 1),
          new EventType(AnnotationRemoved.class, "annotation-removed", 1),
          new EventType(MarkReshaped.class, "mark-reshaped", 1),
          new EventType(MarkMoved.class, "mark-moved", 2),
          new EventType(ReadingSigned.class, "reading-signed", 1),
          new EventType(AmendmentBegun.class, "amendment-begun", 1),
          new EventType(CriteriaAdopted.class, "criteria-adopted", 1),
          new EventType(MarksImported.class, "marks-imported", 2),
          new EventType(NeighboursSet.class, "neighbours-set", 1));
}
