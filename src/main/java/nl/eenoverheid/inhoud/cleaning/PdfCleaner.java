package nl.eenoverheid.inhoud.cleaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.inhoud.Weggehaald;
import nl.eenoverheid.shared.InvalidInput;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Writes a PDF anew without who made it, with what and when, and without what acts by itself or is packed inside. */
final class PdfCleaner {
    private static final List<COSName> LABELS = List.of(COSName.METADATA, COSName.getPDFName("PieceInfo"));
    private static final List<COSName> ACTS =
            List.of(COSName.AA, COSName.OPEN_ACTION, COSName.getPDFName("JavaScript"));
    private static final List<COSName> PACKED = List.of(COSName.EMBEDDED_FILES, COSName.getPDFName("AF"), COSName.EF);
    private static final Set<String> REFUSED_ACTS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm");

    private static final int DEEPEST = 100;

    private final long unpacked;

    PdfCleaner(long unpacked) {
        this.unpacked = unpacked;
    }

    Set<Weggehaald> clean(Path from, Path to) throws IOException {
        PdfStreams.check(from, unpacked);
        try (PDDocument document = Loader.loadPDF(from.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new InvalidInput(Refusal.FIELD, "inhoud.input.locked");
            }
            Set<Weggehaald> gone = EnumSet.noneOf(Weggehaald.class);
            forgetMaker(document, gone);
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                clean(object.getObject(), 0, gone);
            }
            clean((COSBase) document.getDocument().getTrailer(), 0, gone);
            document.save(to.toFile());
            return gone;
        } catch (InvalidPasswordException e) {
            throw new InvalidInput(Refusal.FIELD, "inhoud.input.locked");
        } catch (IOException | ClassCastException | IndexOutOfBoundsException e) {
            throw Refusal.broken();
        }
    }

    private static void forgetMaker(PDDocument document, Set<Weggehaald> gone) {
        COSDictionary about = document.getDocumentInformation().getCOSObject();
        if (about.containsKey(COSName.AUTHOR)) {
            gone.add(Weggehaald.MAKER);
        }
        if (about.containsKey(COSName.CREATOR) || about.containsKey(COSName.PRODUCER)) {
            gone.add(Weggehaald.PROGRAMMA);
        }
        if (about.containsKey(COSName.CREATION_DATE)) {
            gone.add(Weggehaald.TIJDSTIP);
        }
        document.setDocumentInformation(new PDDocumentInformation());
    }

    /** What is written in place goes along; what is only pointed at has a turn of its own. */
    private static void clean(@Nullable COSBase found, int depth, Set<Weggehaald> gone) throws IOException {
        if (depth > DEEPEST) {
            throw Refusal.broken();
        }
        if (found instanceof COSArray array) {
            for (COSBase value : array) {
                clean(value, depth + 1, gone);
            }
        } else if (found instanceof COSDictionary dictionary) {
            clean(dictionary, depth, gone);
        }
    }

    private static void clean(COSDictionary dictionary, int depth, Set<Weggehaald> gone) throws IOException {
        drop(dictionary, LABELS, Weggehaald.LABELS, gone);
        drop(dictionary, ACTS, Weggehaald.AANHANGSEL, gone);
        drop(dictionary, PACKED, Weggehaald.AANHANGSEL, gone);
        if (REFUSED_ACTS.contains(dictionary.getNameAsString(COSName.S, ""))) {
            dictionary.clear();
            gone.add(Weggehaald.AANHANGSEL);
        }
        for (COSBase value : List.copyOf(dictionary.getValues())) {
            clean(value, depth + 1, gone);
        }
        if (dictionary instanceof COSStream stream) {
            cleanPicture(stream, gone);
        }
    }

    private static void drop(COSDictionary dictionary, List<COSName> names, Weggehaald what, Set<Weggehaald> gone) {
        for (COSName name : names) {
            if (dictionary.containsKey(name)) {
                dictionary.removeItem(name);
                gone.add(what);
            }
        }
    }

    /** A photo inside carries its own place and device. */
    private static void cleanPicture(COSStream stream, Set<Weggehaald> gone) throws IOException {
        if (!COSName.DCT_DECODE.equals(stream.getFilters())) {
            return;
        }
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        byte[] clean = InnerPictures.jpeg(raw);
        if (clean.length < raw.length) {
            gone.add(Weggehaald.LABELS);
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(clean);
            }
        }
    }
}
