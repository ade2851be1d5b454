package nl.eenoverheid.kalender;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * Which step: whose, what and for which budget year. It names a step before anybody said something about it, and after.
 *
 * @param over of a zienswijze the joint arrangement; otherwise null
 */
public record MomentSleutel(
        OrganisatieId organisatie,
        MomentSoort soort,
        int boekjaar,
        @Nullable OrganisatieId over) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})-([A-Z_]{1,40})-(\\d{4})(?:-(\\d{1,9}))?");

    /** A step that is about nobody else. */
    public static MomentSleutel of(OrganisatieId organisatie, MomentSoort soort, int boekjaar) {
        return new MomentSleutel(organisatie, soort, boekjaar, null);
    }

    /** What a council says about the draft budget of a joint arrangement. */
    public static MomentSleutel zienswijze(OrganisatieId raad, OrganisatieId regeling, int boekjaar) {
        return new MomentSleutel(raad, MomentSoort.ZIENSWIJZE, boekjaar, regeling);
    }

    /** Reads what an address says; empty when it names no step. */
    public static Optional<MomentSleutel> parse(String text) {
        Matcher found = TEXT.matcher(text);
        return found.matches()
                ? Stream.of(MomentSoort.values())
                        .filter(soort -> soort.name().equals(found.group(2)))
                        .filter(soort -> (soort == MomentSoort.ZIENSWIJZE) == (found.group(4) != null))
                        .findFirst()
                        .map(soort -> new MomentSleutel(
                                new OrganisatieId(Long.parseLong(found.group(1))),
                                soort,
                                Integer.parseInt(found.group(3)),
                                found.group(4) == null ? null : new OrganisatieId(Long.parseLong(found.group(4)))))
                : Optional.empty();
    }

    /** As it stands in an address and in the database. */
    public String text() {
        return organisatie.value() + "-" + soort + "-" + boekjaar + (over == null ? "" : "-" + over.value());
    }

    /** The same step of the year and organisation that this one is about, such as the draft of which this is a zienswijze. */
    MomentSleutel draft() {
        return of(over == null ? organisatie : over, MomentSoort.ONTWERPBEGROTING, boekjaar);
    }
}
