package nl.eenoverheid.reactie;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One question for a reaction, at the signaal or the duiding that it is about.
 *
 * @param wie who was asked, as a role or organisation
 * @param vrager name of who asked, of {@code organisatie}
 * @param antwoord what they said, empty until they did
 * @param lezing the version of the reading that they read, null when it is about a signaal
 * @param mayManage whether the one who looks may take it back or send it again
 */
public record ReactieListItem(
        long id,
        String wie,
        String vraag,
        String tekst,
        ReactieStatus status,
        LocalDate uiterlijk,
        String vrager,
        String organisatie,
        Instant gevraagdOp,
        boolean gemaild,
        String antwoord,
        @Nullable Instant antwoordOp,
        @Nullable Integer lezing,
        boolean mayManage) {}
