package nl.eenoverheid.inhoud.cleaning;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Takes what is no picture out of a picture inside a document, without drawing it anew: its colours stay as they are. */
final class InnerPictures {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> PNG_KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD", "hIST");
    private static final int START_OF_SCAN = 0xda;
    private static final int COMMENT = 0xfe;

    private InnerPictures() {}

    /** Without EXIF, XMP, IPTC and comments; what is no JPEG stays as it is. */
    static byte[] jpeg(byte[] picture) {
        ByteBuffer in = ByteBuffer.wrap(picture);
        if (in.remaining() < 4 || in.getShort() != (short) 0xffd8) {
            return picture;
        }
        var out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, 2);
        while (in.remaining() >= 4) {
            int begin = in.position();
            int mark = in.getShort() & 0xffff;
            int length = in.getShort() & 0xffff;
            if (mark >> 8 != 0xff || length < 2 || length - 2 > in.remaining()) {
                return picture;
            }
            if ((mark & 0xff) == START_OF_SCAN) {
                out.write(picture, begin, picture.length - begin);
                return out.toByteArray();
            }
            if (!tells(mark & 0xff)) {
                out.write(picture, begin, length + 2);
            }
            in.position(begin + length + 2);
        }
        return picture;
    }

    /** The form of the colours, JFIF (APP0), their profile (APP2) and Adobe's (APP14), is needed to see it. */
    private static boolean tells(int mark) {
        boolean application = mark >= 0xe0 && mark <= 0xef;
        return mark == COMMENT || application && mark != 0xe0 && mark != 0xe2 && mark != 0xee;
    }

    /** Without texts, times and EXIF; what is no PNG stays as it is. */
    static byte[] png(byte[] picture) {
        ByteBuffer in = ByteBuffer.wrap(picture);
        if (in.remaining() < PNG.length || !Arrays.equals(picture, 0, PNG.length, PNG, 0, PNG.length)) {
            return picture;
        }
        var out = new ByteArrayOutputStream(picture.length);
        out.writeBytes(PNG);
        in.position(PNG.length);
        while (in.remaining() >= 12) {
            int begin = in.position();
            int length = in.getInt();
            byte[] name = new byte[4];
            in.get(name);
            if (length < 0 || length > in.remaining() - 4) {
                return picture;
            }
            if (PNG_KEPT.contains(new String(name, StandardCharsets.US_ASCII))) {
                out.write(picture, begin, length + 12);
            }
            in.position(begin + length + 12);
        }
        return out.toByteArray();
    }
}
