package org.sideroscope.cohort.protocol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

/** What is wrong with a protocol, each with the path of the member in its file. */
final class ProtocolComplaints {

  private final List<Failure> complaints = new ArrayList<>();

  private ProtocolComplaints() {}

  static List<Failure> of(Protocol protocol) {
    ProtocolComplaints all = new ProtocolComplaints();
    all.ofReaders(protocol.readers());
    all.ofReadersPerStudy(protocol);
    all.ofQuestions(protocol.questions());
    all.ofAdjudicated(protocol.adjudicated());
    return List.copyOf(all.complaints);
  }

  private void ofReaders(List<ProjectReader> readers) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < readers.size(); i++) {
      String id = readers.get(i).id();
      String path = "readers[" + i + "].id";
      if (!ProjectReader.isId(id)) {
        add(path, "An id is letters, digits and hyphens, 31 at most.");
      } else if (ProjectReader.isReserved(id)) {
        add(path, "Tables call something else " + id + "; choose another id.");
      } else if (!ids.add(id)) {
        add(path, "Two readers have the id " + id + ".");
      }
    }
  }

  private void ofReadersPerStudy(Protocol protocol) {
    int reading = protocol.readingReaders().size();
    if (reading == 0) {
      add("readers", "Name at least one reader.");
    } else if (protocol.readersPerStudy() < 1 || protocol.readersPerStudy() > reading) {
      add("readersPerStudy", "It is from 1 to the number of readers, which is " + reading + ".");
    }
  }

  private void ofQuestions(List<Question> questions) {
    if (questions.isEmpty()) {
      add("questions", "Ask at least one question.");
    }
    Set<Field> asked = new HashSet<>();
    for (int i = 0; i < questions.size(); i++) {
      Field field = questions.get(i).field();
      String path = "questions[" + i + "].field";
      if (!field.isAsked()) {
        add(path, field.key() + " follows from other answers and cannot be asked.");
      } else if (!asked.add(field)) {
        add(path, field.key() + " is asked twice.");
      }
    }
  }

  private void ofAdjudicated(List<Field> fields) {
    Set<Field> settled = new HashSet<>();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      String path = "adjudicated[" + i + "]";
      if (field.scale().isNumeric()) {
        add(path, field.key() + " is a number; only categories can be adjudicated.");
      } else if (!field.isAdjudicable()) {
        add(path, field.key() + " follows from result; adjudicate that.");
      } else if (!settled.add(field)) {
        add(path, field.key() + " is listed twice.");
      }
    }
  }

  private void add(String path, String sentence) {
    complaints.add(Failure.at(FailureReason.INVALID, path, sentence));
  }
}
