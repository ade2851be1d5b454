package nl.eenoverheid.stuk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the words in an office file: in Open XML those of every run, in OpenDocument all that stands in a paragraph. The file
 * was packed anew when it came in, so its parts are no larger than they say.
 */
final class OfficeTekst {
    private static final Pattern PARTS = Pattern.compile(
            "word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml"
                    + "|xl/(sharedStrings|worksheets/sheet\\d+)\\.xml|ppt/(slides/slide|notesSlides/notesSlide)\\d+\\.xml|content\\.xml");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\.xml$");
    private static final Set<String> LINES = Set.of("p", "h", "row", "table-row", "si", "page", "br", "line-break");
    private static final Set<String> GAPS = Set.of("tab", "s", "tc", "table-cell", "c");
    private static final Set<String> TWICE = Set.of("Fallback", "rPh", "tracked-changes");

    private final XMLInputFactory factory = XMLInputFactory.newFactory();

    OfficeTekst() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    void read(Path file, Leesblad onto) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = zip.stream()
                    .filter(part -> PARTS.matcher(part.getName()).matches())
                    .sorted(Comparator.comparing(OfficeTekst::group)
                            .thenComparing(OfficeTekst::number)
                            .thenComparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry part : parts) {
                read(zip, part, onto);
            }
        }
    }

    private void read(ZipFile zip, ZipEntry part, Leesblad onto) throws IOException {
        boolean open = part.getName().equals("content.xml");
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext() && !onto.isFull()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    start(xml, open, onto);
                } else if (open && xml.isCharacters()) {
                    onto.write(xml.getText());
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        onto.line();
    }

    private static void start(XMLStreamReader xml, boolean open, Leesblad onto) throws XMLStreamException {
        String name = xml.getLocalName();
        if (TWICE.contains(name) || isPointer(xml)) {
            skip(xml);
        } else if (LINES.contains(name)) {
            onto.line();
        } else if (GAPS.contains(name)) {
            onto.write(" ");
        } else if (!open && (name.equals("t") || name.equals("v"))) {
            run(xml, onto);
        }
    }

    /** A cell with words says only where these stand in the list of all words. */
    private static boolean isPointer(XMLStreamReader xml) {
        return xml.getLocalName().equals("c") && "s".equals(xml.getAttributeValue(null, "t"));
    }

    private static void run(XMLStreamReader xml, Leesblad onto) throws XMLStreamException {
        while (xml.hasNext() && xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                onto.write(xml.getText());
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static String group(ZipEntry part) {
        return NUMBER.matcher(part.getName()).replaceFirst("");
    }

    private static int number(ZipEntry part) {
        Matcher number = NUMBER.matcher(part.getName());
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}
