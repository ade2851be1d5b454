package nl.eenoverheid.exchange;

/** The kinds of files in which signalen can be taken along. */
public enum ExportSoort {
    /** A spreadsheet. */
    XLSX,
    /** Text with commas, for other programs. */
    CSV
}
