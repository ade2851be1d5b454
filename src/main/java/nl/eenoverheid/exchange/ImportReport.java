package nl.eenoverheid.exchange;

import java.util.List;

/**
 * What came of reading a file.
 *
 * @param noted how many lines became a signaal
 * @param problems what was wrong, by line
 */
public record ImportReport(int noted, List<Problem> problems) {

    public ImportReport {
        problems = List.copyOf(problems);
    }

    /**
     * What is wrong with one line.
     *
     * @param line number in the file, from 1, the head counted; a record over several lines has the number of the first
     * @param field what it is about; empty when it is the whole line
     * @param key translation key of the reason
     */
    public record Problem(long line, String field, String key, List<Object> params) {}
}
