package nl.eenoverheid.bezorging;

import java.time.LocalDate;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.terugkoppeling.AntwoordData;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import org.jspecify.annotations.Nullable;

/**
 * One voice that is owed an answer, among others.
 *
 * @param id of the owed answer
 * @param antwoord what counts now, null when nothing is written
 * @param bereikbaar whether it is known how to reach them through their channel; false for who may not know
 * @param bezorging the e-mail with what counts now
 */
public record Stem(
        long id,
        long version,
        String kop,
        String aan,
        Kanaal kanaal,
        TerugkoppelingStatus status,
        LocalDate uiterlijk,
        @Nullable AntwoordData antwoord,
        boolean bereikbaar,
        @Nullable BezorgingStatus bezorging,
        boolean canWrite,
        boolean canRelease) {

    /** Whether an answer may be written for it now. */
    public boolean isToWrite() {
        return canWrite && status.isOpen();
    }

    /** Whether the caller may let its answer go out now. */
    public boolean isToRelease() {
        return canRelease && status == TerugkoppelingStatus.GESCHREVEN;
    }

    /** Whether its answer can go out now through this channel. */
    public boolean isToSend(Kanaal through) {
        return canWrite && status == TerugkoppelingStatus.VRIJGEGEVEN && kanaal == through;
    }
}
