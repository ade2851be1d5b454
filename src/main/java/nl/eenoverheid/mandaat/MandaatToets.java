package nl.eenoverheid.mandaat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/** What title 10.1 of the Awb asks of each kind of mandate. Each refusal names the article. */
final class MandaatToets {
    private MandaatToets() {}

    /** What the kind asks of what may be done. */
    static void check(InputCheck check, MandaatSoort soort, MandaatInhoud what) {
        check.unless(
                soort == MandaatSoort.WAARNEMING || !what.waarover().isEmpty(), "waarover", "mandaat.input.waarover");
        check.unless(what.eenGeval() || !what.besluit().isEmpty(), "besluit", "mandaat.input.writing");
        if (soort == MandaatSoort.WAARNEMING) {
            check.unless(!what.grondslag().isEmpty(), "grondslag", "mandaat.input.replacementGround");
        }
        if (soort == MandaatSoort.DELEGATIE) {
            check.unless(!what.onderGezag(), "onderGezag", "mandaat.input.subordinate");
            check.unless(!what.grondslag().isEmpty(), "grondslag", "mandaat.input.delegationLaw");
        }
        if (soort.isInNameOfAnother()) {
            check.unless(what.onderGezag() || what.instemmingOp() != null, "instemmingOp", "mandaat.input.consent");
        }
        if (soort == MandaatSoort.MANDAAT) {
            check.unless(!what.aard().staysWithTheBody(), "aard", "mandaat.input.nature");
            check.unless(
                    what.aard() != MandaatAard.VOORSCHRIFT || !what.grondslag().isEmpty(),
                    "grondslag",
                    "mandaat.input.rules");
        }
    }

    /** What the mandate above asks: it lets somebody give on no more than they have, and no longer. */
    static void checkUnder(InputCheck check, MandaatSoort soort, MandaatInhoud what, Mandaat boven) {
        boolean ownPower = boven.soort() == MandaatSoort.DELEGATIE && soort.isInNameOfAnother();
        check.unless(ownPower || boven.inhoud().ondermandaat(), "boven", "mandaat.input.noSub");
        check.unless(ownPower || soort == boven.soort(), "soort", "mandaat.input.otherKind");
        check.unless(
                !starts(what).isBefore(boven.werktVan()) && !ends(what).isAfter(boven.werktTot()),
                "tot",
                "mandaat.input.longer");
        check.unless(isAtMost(what.bedrag(), boven.inhoud().bedrag()), "bedrag", "mandaat.input.higher");
        check.unless(boven.niveau() < Mandaat.DEEPEST, "boven", "mandaat.input.deep");
    }

    static LocalDate starts(MandaatInhoud what) {
        return Objects.requireNonNull(what.van());
    }

    /** The last day, far away when there is none. */
    static LocalDate ends(MandaatInhoud what) {
        return what.tot() == null ? Mandaat.NO_END : what.tot();
    }

    private static boolean isAtMost(@Nullable BigDecimal bedrag, @Nullable BigDecimal most) {
        return most == null || bedrag != null && bedrag.compareTo(most) <= 0;
    }
}
