package nl.eenoverheid.signaal;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.workspace.VerloopRegel;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one signaal.
 *
 * @param data as the form takes it
 * @param spoor where the words landed, as far as the caller may see it, oldest first
 * @param oorsprong the signaal that it was split off from, by id
 * @param canWrite whether the caller may change it
 */
public record SignaalDetail(
        long id,
        long version,
        SignaalData data,
        SignaalStatus status,
        String reden,
        @Nullable String gemeente,
        @Nullable String aanleiding,
        @Nullable String aanleidingEn,
        @Nullable String thema,
        @Nullable String themaEn,
        String organisatie,
        String wie,
        Instant genoteerdOp,
        List<Placement> werkruimten,
        List<SpoorRegel> spoor,
        List<VerloopRegel> verloop,
        More more,
        @Nullable Long oorsprong,
        boolean canWrite) {

    /**
     * What was added.
     *
     * @param themas beside the main theme
     */
    public record More(@Nullable String regio, List<Keuze> themas, List<Answered> antwoorden) {}

    /** A question of a theme with what people said to it. */
    public record Answered(String vraag, String vraagEn, String antwoord) {}

    /** A werkruimte, of the caller's, in which it is placed. */
    public record Placement(long id, String naam) {}
}
