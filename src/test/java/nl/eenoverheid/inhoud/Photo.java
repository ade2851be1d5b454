package nl.eenoverheid.inhoud;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Makes pictures that tell what a camera and a phone tell: place, device, maker, time, labels, a picture inside. */
public final class Photo {
    /** The latitude that is hidden, in degrees. */
    public static final int DEGREES_NORTH = 52;

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private Photo() {}

    /** Red on the left and blue on the right, twice as wide as high. */
    public static BufferedImage image(int height) {
        BufferedImage image = new BufferedImage(2 * height, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, height, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(height, 0, height, height);
        graphics.dispose();
        return image;
    }

    /** As a phone makes it, held in one of eight ways. */
    public static byte[] jpeg(int orientation) {
        byte[] plain = encoded(image(200), "jpeg");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(segment(0xe1, concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff(orientation))));
        out.writeBytes(segment(
                0xe1,
                ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
                                + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
                                + " xmlns:exif='http://ns.adobe.com/exif/1.0/' exif:GPSLatitude='52,31N'/></rdf:RDF></x:xmpmeta>")
                        .getBytes(StandardCharsets.UTF_8)));
        out.writeBytes(segment(0xfe, "geheime opmerking".getBytes(StandardCharsets.US_ASCII)));
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** With a text and with EXIF in it. */
    public static byte[] png() {
        byte[] plain = encoded(image(100), "png");
        var out = new ByteArrayOutputStream();
        int head = 8 + 25;
        out.write(plain, 0, head);
        out.writeBytes(chunk("tEXt", "Author\0Geheime maker".getBytes(StandardCharsets.ISO_8859_1)));
        out.writeBytes(chunk("eXIf", tiff(1)));
        out.write(plain, head, plain.length - head);
        return out.toByteArray();
    }

    /** A PNG of a few bytes that says it is so wide and high. */
    public static byte[] hugePng(int side) {
        byte[] png = encoded(image(2), "png");
        ByteBuffer bytes = ByteBuffer.wrap(png);
        bytes.putInt(16, side).putInt(20, side);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        bytes.putInt(29, (int) sum.getValue());
        return png;
    }

    static byte[] encoded(BufferedImage image, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] chunk(String name, byte[] data) {
        byte[] named = concat(name.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] segment(int mark, byte[] data) {
        return ByteBuffer.allocate(data.length + 4)
                .put((byte) 0xff)
                .put((byte) mark)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    /** Device, way of holding, maker, moment, and where it was. */
    private static byte[] tiff(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(400);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 6);
        entry(tiff, 0x010f, ASCII, 12, 200);
        entry(tiff, 0x0110, ASCII, 12, 212);
        entry(tiff, 0x0112, SHORT, 1, orientation << 16);
        entry(tiff, 0x013b, ASCII, 14, 224);
        entry(tiff, 0x8769, LONG, 1, 100);
        entry(tiff, 0x8825, LONG, 1, 130);
        tiff.putInt(0);
        tiff.position(100).putShort((short) 1);
        entry(tiff, 0x9003, ASCII, 20, 240);
        tiff.putInt(0);
        tiff.position(130).putShort((short) 4);
        entry(tiff, 1, ASCII, 2, 'N' << 24);
        entry(tiff, 2, RATIONAL, 3, 264);
        entry(tiff, 3, ASCII, 2, 'E' << 24);
        entry(tiff, 4, RATIONAL, 3, 288);
        tiff.putInt(0);
        text(tiff, 200, "GeheimMerk!");
        text(tiff, 212, "GeheimModel");
        text(tiff, 224, "Geheime maker");
        text(tiff, 240, "2026:03:03 12:00:00");
        degrees(tiff, 264, DEGREES_NORTH);
        degrees(tiff, 288, 6);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void text(ByteBuffer tiff, int place, String text) {
        tiff.position(place).put(text.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
    }

    private static void degrees(ByteBuffer tiff, int place, int degrees) {
        tiff.position(place)
                .putInt(degrees)
                .putInt(1)
                .putInt(31)
                .putInt(1)
                .putInt(0)
                .putInt(1);
    }

    static byte[] concat(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
