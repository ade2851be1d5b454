package nl.eenoverheid.inlezing.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.eenoverheid.inlezing.Foutcode;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a workbook. Reads row by row; unpacks no more than a limit, opens nothing that the workbook points at, and
 * leaves formulas to who made them.
 */
final class XlsxRows implements Rows {
    private static final long UNPACKED = 200_000_000;
    private static final int ENTRIES = 1_000;
    private static final int MANY_CELLS = 500;
    private static final int STRINGS = 2_000_000;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SHARED = "xl/sharedStrings.xml";

    private final ZipFile zip;
    private final UnpackLimit limit = new UnpackLimit(UNPACKED);
    private final List<String> shared;
    private final XMLStreamReader sheet;

    private XlsxRows(ZipFile zip) throws IOException, XMLStreamException {
        this.zip = zip;
        this.shared = readShared();
        ZipEntry first = zip.getEntry(SHEET);
        if (first == null) {
            throw new InvalidFile(Foutcode.SF999, "");
        }
        this.sheet = xml(zip.getInputStream(first));
    }

    static XlsxRows open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new InvalidFile(Foutcode.SF999, "");
        }
        try {
            requireSmall(zip);
            return new XlsxRows(zip);
        } catch (XMLStreamException e) {
            zip.close();
            throw new InvalidFile(Foutcode.SF999, "");
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public Optional<Rij> next() throws IOException {
        try {
            while (sheet.hasNext()) {
                if (sheet.next() == XMLStreamConstants.START_ELEMENT
                        && sheet.getLocalName().equals("row")) {
                    return Optional.of(row());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new InvalidFile(
                    Foutcode.SF999, Integer.toString(sheet.getLocation().getLineNumber()));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Rij row() throws XMLStreamException {
        long number = Long.parseLong(
                Optional.ofNullable(sheet.getAttributeValue(null, "r")).orElse("0"));
        List<String> cells = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        Set<Integer> formulas = new HashSet<>();
        while (sheet.hasNext()) {
            int event = sheet.next();
            if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && sheet.getLocalName().equals("c")) {
                cell(cells, numbers, formulas);
            }
        }
        return new Rij(number, cells, numbers, formulas);
    }

    private void cell(List<String> cells, Set<Integer> numbers, Set<Integer> formulas) throws XMLStreamException {
        int column = column(sheet.getAttributeValue(null, "r"), cells.size());
        String type = Optional.ofNullable(sheet.getAttributeValue(null, "t")).orElse("n");
        String text = "";
        while (sheet.hasNext()) {
            int event = sheet.next();
            if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (sheet.getLocalName()) {
                    case "f" -> formulas.add(column);
                    case "v", "t" -> text += sheet.getElementText();
                    default -> {}
                }
            }
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (type.equals("s") && !text.isEmpty()) {
            cells.add(shared.get(Integer.parseInt(text)));
            return;
        }
        if (type.equals("n") && !text.isEmpty()) {
            numbers.add(column);
        }
        cells.add(text);
    }

    /** Of a place such as C12 the number of the column, from 0. */
    private static int column(@Nullable String place, int otherwise) {
        int column = 0;
        for (int i = 0; place != null && i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        int found = column == 0 ? otherwise : column - 1;
        if (found < otherwise || found > MANY_CELLS) {
            throw new InvalidFile(Foutcode.SF999, String.valueOf(place));
        }
        return found;
    }

    private List<String> readShared() throws IOException, XMLStreamException {
        List<String> all = new ArrayList<>();
        ZipEntry entry = zip.getEntry(SHARED);
        if (entry == null) {
            return all;
        }
        XMLStreamReader xml = xml(zip.getInputStream(entry));
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                text.setLength(0);
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                all.add(text.toString());
                if (all.size() > STRINGS) {
                    throw new InvalidFile(Foutcode.SF999, "");
                }
            }
        }
        return all;
    }

    private XMLStreamReader xml(InputStream raw) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(limit.of(raw));
    }

    private static void requireSmall(ZipFile zip) {
        long said = 0;
        int entries = 0;
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            said += Math.max(0, entry.getSize());
            if (++entries > ENTRIES || said > UNPACKED) {
                throw new InvalidFile(Foutcode.SF999, "");
            }
        }
    }
}
