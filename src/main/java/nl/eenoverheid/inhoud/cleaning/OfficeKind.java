package nl.eenoverheid.inhoud.cleaning;

import nl.eenoverheid.inhoud.InhoudSoort;

/**
 * By what one knows a kind of office file.
 *
 * @param part the part that it has
 * @param where the part that names its kind
 * @param says what stands there
 */
record OfficeKind(String part, String where, String says) {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    static OfficeKind of(InhoudSoort soort) {
        return switch (soort) {
            case DOCX -> openXml("word/document.xml", "wordprocessingml.document.main+xml");
            case XLSX -> openXml("xl/workbook.xml", "spreadsheetml.sheet.main+xml");
            case PPTX -> openXml("ppt/presentation.xml", "presentationml.presentation.main+xml");
            case ODT, ODS, ODP -> new OfficeKind("content.xml", "mimetype", soort.mime());
            default -> throw new IllegalArgumentException(soort + " is no office file");
        };
    }

    private static OfficeKind openXml(String part, String says) {
        return new OfficeKind(part, CONTENT_TYPES, OPEN_XML + says);
    }

    boolean isOpenXml() {
        return where.equals(CONTENT_TYPES);
    }
}
