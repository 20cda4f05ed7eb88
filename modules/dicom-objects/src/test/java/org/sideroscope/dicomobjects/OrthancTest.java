package org.sideroscope.dicomobjects;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive keeps every object and gives it back byte for byte. */
class OrthancTest {

  private static final Pattern ID = Pattern.compile("\"ID\"\\s*:\\s*\"([0-9a-f-]+)\"");

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
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, stored.statusCode(), object.getKey() + stored.body());
        Matcher id = ID.matcher(stored.body());
        assertEquals(true, id.find(), stored.body());

        URI file = orthanc.at("/instances/" + id.group(1) + "/file");
        assertArrayEquals(
            object.getValue(),
            client
                .send(HttpRequest.newBuilder(file).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body(),
            object.getKey());
      }
    }
  }
}
