package nl.eenoverheid.inhoud;

/**
 * What a scanner says.
 *
 * @param found the name of what it found, empty when nothing
 */
record ScanVerdict(Viruscontrole controle, String found) {
    static final ScanVerdict CLEAN = new ScanVerdict(Viruscontrole.SCHOON, "");
    static final ScanVerdict NO_SCANNER = new ScanVerdict(Viruscontrole.NIET, "");
    static final ScanVerdict NO_ANSWER = new ScanVerdict(Viruscontrole.WACHT, "");
    /** It answered, but not about this content, for instance because that is too large for it. */
    static final ScanVerdict UNDECIDED = new ScanVerdict(Viruscontrole.WACHT, "?");

    static ScanVerdict infected(String found) {
        return new ScanVerdict(Viruscontrole.BESMET, found);
    }
}
