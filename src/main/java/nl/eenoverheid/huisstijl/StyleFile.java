package nl.eenoverheid.huisstijl;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.eenoverheid.shared.InvalidInput;

/** A file that somebody chose: its name and its text. */
public record StyleFile(String name, String text) {
    /** In bytes. */
    public static final int LARGEST = 256 * 1024;

    /**
     * Takes what was sent for a field.
     *
     * @throws InvalidInput when it is too large, is called otherwise than a style sheet, or is no text
     */
    public static StyleFile of(String field, String name, byte[] sent) {
        if (sent.length > LARGEST) {
            throw new InvalidInput(field, "huisstijl.input.large");
        }
        String text = text(field, sent);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".css") || text.indexOf('\0') >= 0) {
            throw new InvalidInput(field, "huisstijl.input.kind");
        }
        return new StyleFile(name, text);
    }

    private static String text(String field, byte[] sent) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInput(field, "huisstijl.input.kind");
        }
    }
}
