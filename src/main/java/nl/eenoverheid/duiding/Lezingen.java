package nl.eenoverheid.duiding;

import java.time.Duration;
import java.time.Instant;
import nl.eenoverheid.shared.IllegalMove;
import org.springframework.stereotype.Component;

/** Makes versions of the shared reading: its text, and the voices that stay beside it. */
@Component
class Lezingen {
    /** Saving again within this time is the same piece of work, which the verloop tells once. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(30);

    private final AlineaRepository alineas;
    private final StemRepository stemmen;
    private final DuidingStore store;

    Lezingen(AlineaRepository alineas, StemRepository stemmen, DuidingStore store) {
        this.alineas = alineas;
        this.stemmen = stemmen;
        this.store = store;
    }

    Alineas of(Duiding duiding) {
        return new Alineas(alineas.of(duiding));
    }

    /** Makes a version of the text as it is now, and tells. */
    void write(Duiding duiding, Alineas now) {
        Instant moment = store.now();
        boolean goesOn = store.isStillWriting(duiding, duiding.lezingNummer(), moment.minus(ONE_SITTING));
        boolean withdrawn = duiding.write(now.tekst(), store.scope().actor(), moment);
        store.publish(duiding, withdrawn ? "rewritten" : goesOn ? "edited" : "written", "");
    }

    /** Takes up that the voices beside the reading are others now; what was signed or spoken about stays as it was. */
    void hearVoices(Duiding duiding) {
        if (duiding.hearVoices()) {
            duiding.write(of(duiding).tekst(), store.scope().actor(), store.now());
        }
    }

    /** Keeps the voices with the version that counts. */
    void keepVoices(Duiding duiding) {
        duiding.keepVoices().ifPresent(nummer -> stemmen.keep(duiding.id(), nummer));
    }

    void requireWords(Duiding duiding) {
        if (of(duiding).isEmpty()) {
            throw new IllegalMove("duiding.move.noReading");
        }
    }
}
