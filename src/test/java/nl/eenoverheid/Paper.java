package nl.eenoverheid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says to who reads it, and to who listens. */
public final class Paper {
    private Paper() {}

    /** All its words, with one space between them. */
    public static String words(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return words(paper);
        }
    }

    /** The same of one that is open. */
    public static String words(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
    }

    /** The kinds of its parts, outer before inner. */
    public static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
