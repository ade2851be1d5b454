package nl.eenoverheid.inhoud;

import java.text.Normalizer;

/** Makes of what a browser sends as the name of a file a name that can be shown and kept anywhere. */
final class FileNames {
    private static final int LONGEST = 120;
    private static final String NEVER = "<>:\"|?*/\\";

    private FileNames() {}

    /** The last part of the name, without what cannot be seen, turns the reading order or leads to another folder. */
    static String clean(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var seen = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileNames::isSeen)
                .map(each -> NEVER.indexOf(each) >= 0 ? '_' : each)
                .forEach(seen::appendCodePoint);
        String name = seen.toString().replaceAll("\\s+", " ").replaceAll("^[ .]+|[ .]+$", "");
        return shortened(name);
    }

    /** The same name with the ending of another kind. */
    static String ending(String name, String ending) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "." + ending;
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
