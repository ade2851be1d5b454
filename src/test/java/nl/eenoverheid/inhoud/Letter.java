package nl.eenoverheid.inhoud;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Makes documents that tell who wrote them. */
public final class Letter {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Letter() {}

    /** With a maker, something that acts by itself, and a photo with its place inside. */
    public static byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setAuthor("Geheime maker");
            document.getDocumentInformation().setCreator("GeheimProgramma");
            COSDictionary act = new COSDictionary();
            act.setName(COSName.S, "JavaScript");
            act.setString(COSName.JS, "app.alert('Geheim')");
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, act);
            var photo = JPEGFactory.createFromByteArray(document, Photo.jpeg(1));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(photo, 0, 0, 100, 50);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] lockedPdf() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("eigenaar", "lezer", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF of which one small part becomes this many bytes. */
    public static byte[] steepPdf(int bytes) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            var stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new byte[bytes]);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Groot"), stream);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with a maker, a remark and a photo inside. */
    public static byte[] docx() {
        return zip(docxParts());
    }

    public static Map<String, byte[]> docxParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + MAIN + "\"/></Types>"));
        parts.put(
                "word/document.xml",
                utf8("<w:document><w:ins w:author=\"Geheime maker\">Beste mensen</w:ins></w:document>"));
        parts.put(
                "docProps/core.xml",
                utf8("<cp:coreProperties><dc:creator>Geheime maker</dc:creator></cp:coreProperties>"));
        parts.put("docProps/app.xml", utf8("<Properties><Application>GeheimProgramma</Application></Properties>"));
        parts.put("word/media/image1.jpg", Photo.jpeg(1));
        return parts;
    }

    public static byte[] odt() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                utf8("<office:document-content><dc:creator>Geheime maker</dc:creator>Dag</office:document-content>"));
        parts.put("meta.xml", utf8("<office:meta><dc:creator>Geheime maker</dc:creator></office:meta>"));
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
