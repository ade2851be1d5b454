package nl.eenoverheid.inhoud;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Makes sound files that tell where and with what they were made. */
public final class Recording {
    private static final String SECRET = "Geheime plek +52.5190+006.4170/";

    private Recording() {}

    /** Frames of silence between an ID3 tag before and one behind. */
    public static byte[] mp3() {
        var out = new ByteArrayOutputStream();
        byte[] tag = SECRET.getBytes(StandardCharsets.ISO_8859_1);
        out.writeBytes(new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, (byte) tag.length});
        out.writeBytes(tag);
        for (int i = 0; i < 10; i++) {
            byte[] frame = new byte[417];
            frame[0] = (byte) 0xff;
            frame[1] = (byte) 0xfb;
            frame[2] = (byte) 0x90;
            out.writeBytes(frame);
        }
        byte[] last = new byte[128];
        System.arraycopy("TAG".getBytes(StandardCharsets.US_ASCII), 0, last, 0, 3);
        System.arraycopy(tag, 0, last, 3, tag.length);
        out.writeBytes(last);
        return out.toByteArray();
    }

    public static byte[] wav(int samples) {
        byte[] list = ("INFOIART\u0020\0\0\0" + SECRET + "\0").getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer wav =
                ByteBuffer.allocate(12 + 24 + 8 + list.length + 8 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(wav.capacity() - 8).put(ascii("WAVE"));
        wav.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        wav.putInt(8000).putInt(16_000).putShort((short) 2).putShort((short) 16);
        wav.put(ascii("LIST")).putInt(list.length).put(list);
        wav.put(ascii("data")).putInt(2 * samples);
        return wav.array();
    }

    /** The boxes of a sound recording of a phone, with one that says where. */
    public static byte[] m4a(String handler) {
        byte[] hdlr = new byte[24];
        System.arraycopy(ascii(handler), 0, hdlr, 8, 4);
        byte[] times = {0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0};
        byte[] track = box("trak", box("tkhd", times), box("mdia", box("mdhd", times), box("hdlr", hdlr)));
        byte[] place = box("udta", box("\u00a9xyz", SECRET.getBytes(StandardCharsets.ISO_8859_1)));
        return Photo.concat(
                Photo.concat(
                        box("ftyp", ascii("M4A "), new byte[4], ascii("M4A ")),
                        box("moov", box("mvhd", times), track, place)),
                box("mdat", new byte[500]));
    }

    /** Opus head, tags and one page of sound. */
    public static byte[] ogg() {
        var tags = new ByteArrayOutputStream();
        tags.writeBytes(ascii("OpusTags"));
        little(tags, "GeheimProgramma");
        tags.writeBytes(
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(2).array());
        little(tags, "LOCATION=" + SECRET.repeat(20));
        little(tags, "ARTIST=Geheime maker");
        byte[] head = Photo.concat(ascii("OpusHead"), new byte[] {1, 1, 0, 0, 0x40, 0x1f, 0, 0, 0, 0, 0});
        byte[] all = Photo.concat(page(0, 2, head), page(1, 0, tags.toByteArray()));
        return Photo.concat(all, page(2, 4, new byte[200]));
    }

    private static void little(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(bytes.length)
                .array());
        out.writeBytes(bytes);
    }

    private static byte[] page(int number, int kind, byte[] packet) {
        int parts = packet.length / 255 + 1;
        ByteBuffer page = ByteBuffer.allocate(27 + parts + packet.length).order(ByteOrder.LITTLE_ENDIAN);
        page.put(ascii("OggS"))
                .put((byte) 0)
                .put((byte) kind)
                .putLong(0)
                .putInt(7)
                .putInt(number)
                .putInt(0);
        page.put((byte) parts);
        for (int i = 0; i < parts - 1; i++) {
            page.put((byte) 255);
        }
        page.put((byte) (packet.length % 255)).put(packet);
        page.putInt(22, sum(page.array()));
        return page.array();
    }

    /** The sum of a page as the format describes it, by a table of its own. */
    public static int sum(byte[] page) {
        int sum = 0;
        for (byte each : page) {
            int high = (sum >>> 24 ^ each & 0xff) << 24;
            for (int bit = 0; bit < 8; bit++) {
                high = high < 0 ? high << 1 ^ 0x04c11db7 : high << 1;
            }
            sum = sum << 8 ^ high;
        }
        return sum;
    }

    private static byte[] box(String name, byte[]... parts) {
        var inside = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            inside.writeBytes(part);
        }
        return ByteBuffer.allocate(inside.size() + 8)
                .putInt(inside.size() + 8)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(inside.toByteArray())
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
