package org.sideroscope.storage.project;

import java.util.List;

/** The tables of a project, alike in both databases. */
final class ProjectSchema {

  /** Of these tables. */
  static final String VERSION = "1";

  static final List<String> TABLES =
      List.of(
          "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
          """
          CREATE TABLE protocol (
            version INTEGER PRIMARY KEY, body TEXT NOT NULL, kept_at TEXT NOT NULL)
          """,
          """
          CREATE TABLE study (
            number INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            uid TEXT NOT NULL UNIQUE,
            place TEXT NOT NULL)
          """,
          """
          CREATE TABLE work (
            study TEXT NOT NULL,
            reader TEXT NOT NULL,
            occasion INTEGER NOT NULL,
            state TEXT NOT NULL,
            reason TEXT NOT NULL,
            seconds INTEGER NOT NULL,
            holder TEXT NOT NULL,
            PRIMARY KEY (study, reader, occasion))
          """,
          """
          CREATE TABLE submission (
            study TEXT NOT NULL,
            reader TEXT NOT NULL,
            occasion INTEGER NOT NULL,
            revision INTEGER NOT NULL,
            seconds INTEGER NOT NULL,
            origin TEXT NOT NULL,
            reading TEXT NOT NULL,
            PRIMARY KEY (study, reader, occasion, revision))
          """,
          """
          CREATE TABLE mask (
            study TEXT NOT NULL,
            reader TEXT NOT NULL,
            occasion INTEGER NOT NULL,
            revision INTEGER NOT NULL,
            name TEXT NOT NULL,
            content BLOB NOT NULL,
            PRIMARY KEY (study, reader, occasion, revision, name))
          """,
          """
          CREATE TABLE reading_event (
            study TEXT NOT NULL,
            reader TEXT NOT NULL,
            occasion INTEGER NOT NULL,
            writer TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            at TEXT NOT NULL,
            who TEXT NOT NULL,
            body TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            PRIMARY KEY (study, reader, occasion, writer, sequence, sha256))
          """,
          """
          CREATE TABLE decision (
            number INTEGER PRIMARY KEY,
            study TEXT NOT NULL,
            field TEXT NOT NULL,
            value TEXT NOT NULL,
            adjudicator TEXT NOT NULL,
            reason TEXT NOT NULL)
          """,
          """
          CREATE TABLE log (
            number INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            who TEXT NOT NULL,
            what TEXT NOT NULL,
            detail TEXT NOT NULL,
            sha256 TEXT NOT NULL)
          """);

  /** What everybody may know of answers that are hidden: which there are. */
  static final List<String> VIEWS =
      List.of(
          """
          CREATE VIEW submission_revision AS
          SELECT study, reader, occasion, revision FROM submission
          """,
          """
          CREATE VIEW reading_event_head AS
          SELECT study, reader, occasion, writer, sequence, sha256 FROM reading_event
          """);

  private ProjectSchema() {}
}
