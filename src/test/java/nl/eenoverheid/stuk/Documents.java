package nl.eenoverheid.stuk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.eenoverheid.inhoud.Contents;
import nl.eenoverheid.inhoud.Sent;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files for tests, each made by the rules of its format. */
final class Documents {
    private Documents() {}

    /** One page for each text. */
    static Sent pdf(String... pages) throws IOException {
        try (PDDocument document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            document.save(bytes);
            return Contents.sent("rapport.pdf", bytes.toByteArray());
        }
    }

    static Sent docx(String body) throws IOException {
        return zip("nota.docx", new String[][] {
            {"[Content_Types].xml", types("word/document.xml", "wordprocessingml.document.main+xml")},
            {
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>"
            }
        });
    }

    static Sent xlsx(String strings, String cells) throws IOException {
        String ns = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        return zip("cijfers.xlsx", new String[][] {
            {"[Content_Types].xml", types("xl/workbook.xml", "spreadsheetml.sheet.main+xml")},
            {"xl/workbook.xml", "<workbook" + ns + "/>"},
            {"xl/sharedStrings.xml", "<sst" + ns + ">" + strings + "</sst>"},
            {"xl/worksheets/sheet1.xml", "<worksheet" + ns + "><sheetData>" + cells + "</sheetData></worksheet>"}
        });
    }

    static Sent pptx(String... slides) throws IOException {
        String[][] parts = new String[slides.length + 2][];
        parts[0] = new String[] {
            "[Content_Types].xml", types("ppt/presentation.xml", "presentationml.presentation.main+xml")
        };
        parts[1] = new String[] {"ppt/presentation.xml", "<presentation/>"};
        for (int i = 0; i < slides.length; i++) {
            parts[i + 2] = new String[] {
                "ppt/slides/slide" + (slides.length - i) + ".xml",
                "<a:p xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:t>"
                        + slides[slides.length - i - 1] + "</a:t></a:p>"
            };
        }
        return zip("dia.pptx", parts);
    }

    /** A text, a sheet or slides of OpenDocument. */
    static Sent open(String name, String mime, String body) throws IOException {
        return zip(name, new String[][] {
            {"mimetype", "application/vnd.oasis.opendocument." + mime},
            {
                "content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\">" + body + "</office:document-content>"
            }
        });
    }

    private static String types(String part, String type) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/"
                + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + "\"/></Types>";
    }

    private static Sent zip(String name, String[][] parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] part : parts) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Contents.sent(name, bytes.toByteArray());
    }
}
