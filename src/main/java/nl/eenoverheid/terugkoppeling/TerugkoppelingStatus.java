package nl.eenoverheid.terugkoppeling;

/** How far an answer has come. */
public enum TerugkoppelingStatus {
    /** Promised, nothing written yet. */
    TE_SCHRIJVEN,
    /** Written, waits for an owner of the werkruimte. */
    GESCHREVEN,
    /** May go out. */
    VRIJGEGEVEN,
    /** The people have it. */
    VERSTUURD,
    /** Will not be given, with a reason. */
    OVERGESLAGEN,
    /** The promise was taken back before there was an answer. */
    NIET_MEER_BELOOFD;

    /** Whether people still wait for it. */
    public boolean isOpen() {
        return this == TE_SCHRIJVEN || this == GESCHREVEN || this == VRIJGEGEVEN;
    }

    /** Whether this status can be followed by another; GESCHREVEN by itself, when the answer is written anew. */
    public boolean canBecome(TerugkoppelingStatus next) {
        return switch (this) {
            case TE_SCHRIJVEN -> next == GESCHREVEN || next == OVERGESLAGEN || next == NIET_MEER_BELOOFD;
            case GESCHREVEN -> next == GESCHREVEN || next == VRIJGEGEVEN || next == OVERGESLAGEN;
            case VRIJGEGEVEN -> next == GESCHREVEN || next == VERSTUURD || next == OVERGESLAGEN;
            case OVERGESLAGEN -> next == TE_SCHRIJVEN || next == GESCHREVEN;
            case NIET_MEER_BELOOFD -> next == TE_SCHRIJVEN;
            case VERSTUURD -> next == TE_SCHRIJVEN;
        };
    }
}
