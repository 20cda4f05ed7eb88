package org.sideroscope.storage.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.function.Function;

/**
 * A value that is written as text, as a value and as the name of a member.
 *
 * @param read throws {@link IllegalArgumentException} for a text that is no such value
 */
record TextForm<T>(Class<T> type, Function<T, String> write, Function<String, T> read) {

  void addTo(SimpleModule module) {
    module.addSerializer(type, new AsValue());
    module.addKeySerializer(type, new AsName());
    module.addDeserializer(type, new FromValue());
    module.addKeyDeserializer(type, new FromName());
  }

  private final class AsValue extends JsonSerializer<T> {
    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(write.apply(value));
    }
  }

  private final class AsName extends JsonSerializer<T> {
    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeFieldName(write.apply(value));
    }
  }

  private final class FromValue extends JsonDeserializer<T> {
    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return parse(json.getText(), context);
    }
  }

  private final class FromName extends KeyDeserializer {
    @Override
    public Object deserializeKey(String name, DeserializationContext context) throws IOException {
      return parse(name, context);
    }
  }

  private T parse(String text, DeserializationContext context) throws IOException {
    try {
      return read.apply(text);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw context.weirdStringException(text, type, "no such value");
    }
  }
}
