package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.TieBreakData;
import org.jspecify.annotations.Nullable;

/** Who decides on a question, in the words of its banner: on the page and on paper. */
record BannerText(KnoopDetail knoop, LocalDate today, Locale locale) {
    private static final int NAMED = 3;

    /** How loud, without the day. */
    StandText state() {
        return StandText.of(knoop.status(), knoop.stand(), null, today);
    }

    /** Whether the day has passed by which it had to be clear. */
    boolean isLate() {
        return stand().isLate();
    }

    String sentence() {
        List<String> who = knoop.beslissers();
        return translate(state().key(), "", 0, who.size(), String.join(", ", who));
    }

    /** What comes below the sentence; may be empty. */
    String explanation() {
        return switch (knoop.status()) {
            case BESLIST -> "";
            case INGETROKKEN -> knoop.reden();
            case OPEN ->
                switch (knoop.stand()) {
                    case HELDER -> verified() ? "" : translate("knoop.banner.unverified");
                    case GEDEELD -> knoop.verdeling();
                    case ONBEKEND -> tieBreak();
                    case BETWIST -> claimants() + tieBreak();
                };
        };
    }

    /** Who say that they decide, when they are few enough to name. */
    private String claimants() {
        List<String> who = knoop.beslissers();
        return who.size() > NAMED ? "" : translate("knoop.banner.claimants", String.join(", ", who)) + " ";
    }

    /** By when it must be clear, how late it is, whose turn it is, and by which rule. */
    private String tieBreak() {
        TieBreakData tieBreak = knoop.tieBreak();
        LocalDate uiterlijk = uiterlijk();
        if (tieBreak == null || uiterlijk == null) {
            return translate("knoop.banner.noDate");
        }
        return translate(
                "knoop.banner." + stand().moment(),
                StandText.day(uiterlijk, today, locale),
                ChronoUnit.DAYS.between(uiterlijk, today),
                tieBreak.aanwijzer(),
                tieBreak.regel().isEmpty() ? "" : translate("knoop.banner.regel", tieBreak.regel()),
                knoop.naar().isEmpty() || isLate() ? "" : translate("knoop.banner.naar", knoop.naar()));
    }

    private StandText stand() {
        return StandText.of(knoop.status(), knoop.stand(), uiterlijk(), today);
    }

    private @Nullable LocalDate uiterlijk() {
        TieBreakData tieBreak = knoop.tieBreak();
        return tieBreak == null ? null : tieBreak.uiterlijk();
    }

    private boolean verified() {
        return knoop.holding().stream().anyMatch(claim -> claim.zegt() == Claim.BESLIST && claim.nagekekenOp() != null);
    }

    private String translate(String key, Object... params) {
        return I18NProvider.translate(locale, key, params);
    }
}
