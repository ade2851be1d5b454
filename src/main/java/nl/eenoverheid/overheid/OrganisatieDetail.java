package nl.eenoverheid.overheid;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One government and what it is connected with.
 *
 * @param gebieden of a municipality its water boards, of a water board or province its municipalities
 * @param deelnemingen of a joint arrangement who takes part, of another government what it takes part in
 */
public record OrganisatieDetail(
        OrganisatieId id,
        String naam,
        String officieleNaam,
        OrganisatieSoort soort,
        @Nullable String tooiCode,
        @Nullable String cbsCode,
        @Nullable OrganisatieNaam provincie,
        @Nullable RegioNaam regio,
        @Nullable Inwoners inwoners,
        @Nullable Stedelijkheid stedelijkheid,
        @Nullable Regeling regeling,
        List<Gebied> gebieden,
        List<Deelneming> deelnemingen) {

    public OrganisatieDetail {
        gebieden = List.copyOf(gebieden);
        deelnemingen = List.copyOf(deelnemingen);
    }

    OrganisatieDetail with(List<Gebied> found, List<Deelneming> taken) {
        return new OrganisatieDetail(
                id,
                naam,
                officieleNaam,
                soort,
                tooiCode,
                cbsCode,
                provincie,
                regio,
                inwoners,
                stedelijkheid,
                regeling,
                found,
                taken);
    }

    /**
     * How many people live there.
     *
     * @param bron where the number comes from; null when it is the sum of the municipalities
     */
    public record Inwoners(int aantal, @Nullable String bron) {}

    /**
     * What is known of a joint arrangement.
     *
     * @param cvdr its number in the national collection of local rules
     * @param overigeDeelnemers who takes part from outside Drenthe and Overijssel, in words
     * @param onvolledig whether the source says that participants may be missing
     */
    public record Regeling(
            String domein,
            @Nullable String cvdr,
            @Nullable String overigeDeelnemers,
            boolean onvolledig,
            String bron,
            Betrouwbaarheid betrouwbaarheid) {}

    /**
     * A government that shares territory with this one.
     *
     * @param aandeel percentage of the municipality's surface that lies in the water board, null between others
     * @param kleinerDanEen whether the source only says that the share is under one percent
     */
    public record Gebied(
            OrganisatieNaam organisatie, @Nullable BigDecimal aandeel, boolean kleinerDanEen) {}

    /** A tie between a joint arrangement and who takes part in it, seen from one of the two. */
    public record Deelneming(OrganisatieNaam organisatie, String bron, Betrouwbaarheid betrouwbaarheid) {}
}
