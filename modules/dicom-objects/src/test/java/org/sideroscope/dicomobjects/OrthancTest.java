package org.sideroscope.dicomobjects;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.header.PixelData;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.part10.Part10Reader;
import org.sideroscope.dicomobjects.part10.Part10Writer;

/** An archive keeps every object, however it comes there, and gives it back. */
class OrthancTest {

  private static final Pattern ID = Pattern.compile("\"ID\"\\s*:\\s*\"([0-9a-f-]+)\"");
  private static final Pattern QUOTED_ID = Pattern.compile("\"([0-9a-f]{8}(?:-[0-9a-f]{8}){4})\"");

  @TempDir Path folder;

  @Test
  void everyObjectIsKeptAndGivenBackEqual() throws IOException, InterruptedException {
    Map<String, byte[]> objects = SampleObjects.in(folder);
    try (Orthanc orthanc = Orthanc.start(folder);
        HttpClient client = HttpClient.newHttpClient()) {
      for (Map.Entry<String, byte[]> object : objects.entrySet()) {
        HttpResponse<String> stored =
            client.send(
                HttpRequest.newBuilder(orthanc.at("/instances"))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(object.getValue()))
                    .build(),
                BodyHandlers.ofString());
        assertEquals(200, stored.statusCode(), object.getKey() + stored.body());
        Matcher id = ID.matcher(stored.body());
        assertEquals(true, id.find(), stored.body());

        assertArrayEquals(object.getValue(), file(client, orthanc, id.group(1)), object.getKey());
      }
    }
  }

  /** On the way the meta information is written anew; the data set stays as it was. */
  @Test
  void everyObjectTravelsByStorageService() throws IOException, InterruptedException {
    Map<String, byte[]> objects = SampleObjects.in(folder);
    Map<String, byte[]> sent = new TreeMap<>();
    List<String> command =
        new ArrayList<>(List.of("storescu", "-R", "-aec", "ORTHANC", "127.0.0.1"));
    try (Orthanc orthanc = Orthanc.start(folder);
        HttpClient client = HttpClient.newHttpClient()) {
      command.add(String.valueOf(orthanc.dicomPort()));
      for (Map.Entry<String, byte[]> object : objects.entrySet()) {
        Path file = Files.write(folder.resolve(object.getKey()), object.getValue());
        command.add(file.toString());
        put(sent, file);
      }
      assertEquals(List.of(), Peer.run("Debian package dcmtk", command));

      Map<String, byte[]> kept = new TreeMap<>();
      Matcher ids = QUOTED_ID.matcher(text(client, orthanc.at("/instances")));
      while (ids.find()) {
        put(kept, Files.write(folder.resolve("back.dcm"), file(client, orthanc, ids.group(1))));
      }
      assertEquals(sent.keySet(), kept.keySet());
      sent.forEach((uid, bytes) -> assertArrayEquals(bytes, kept.get(uid), uid));
    }
    assertTrue(sent.size() >= 5);
  }

  /** Adds a file's data set in this program's own encoding, and its pixels, by its instance. */
  private static void put(Map<String, byte[]> dataSets, Path file) throws IOException {
    try (Part10Reader reader = new Part10Reader()) {
      Part10Reader.Part10File read = reader.read(Source.file(file)).orThrow();
      byte[] bytes = Files.readAllBytes(file);
      int pixels =
          Math.toIntExact(
              read.file().pixelData().map(PixelData::offset).orElse((long) bytes.length));
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.write(Part10Writer.bytes(read.dataSet()));
      whole.write(bytes, pixels, bytes.length - pixels);
      dataSets.put(read.dataSet().text("SOPInstanceUID"), whole.toByteArray());
    }
  }

  private static byte[] file(HttpClient client, Orthanc orthanc, String id)
      throws IOException, InterruptedException {
    URI file = orthanc.at("/instances/" + id + "/file");
    return client.send(HttpRequest.newBuilder(file).build(), BodyHandlers.ofByteArray()).body();
  }

  private static String text(HttpClient client, URI uri) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }
}
