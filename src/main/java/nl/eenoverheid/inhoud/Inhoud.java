package nl.eenoverheid.inhoud;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Kept content, to be read piece by piece for as long as somebody has patience; it holds no connection meanwhile. */
public final class Inhoud {
    private final InhoudSoort soort;
    private final long grootte;
    private final Viruscontrole controle;
    private final IntFunction<byte[]> pieces;

    Inhoud(InhoudSoort soort, long grootte, Viruscontrole controle, IntFunction<byte[]> pieces) {
        this.soort = soort;
        this.grootte = grootte;
        this.controle = controle;
        this.pieces = pieces;
    }

    public InhoudSoort soort() {
        return soort;
    }

    public long grootte() {
        return grootte;
    }

    public Viruscontrole controle() {
        return controle;
    }

    /** Its bytes, from one of them on. */
    public InputStream read(long from) {
        return new PieceInput(pieces, from, grootte);
    }
}
