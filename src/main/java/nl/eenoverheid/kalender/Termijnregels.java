package nl.eenoverheid.kalender;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.eenoverheid.overheid.OrganisatieSoort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What the law says about the calendar. It changes by migration only, so it is read once. */
@Component
class Termijnregels {
    private final Supplier<List<Termijnregel>> all;

    Termijnregels(JdbcClient jdbc) {
        all = SingletonSupplier.of(() -> read(jdbc));
    }

    /** The rules that bind a government of this kind. */
    List<Termijnregel> of(OrganisatieSoort overheid) {
        return all.get().stream().filter(each -> each.overheid() == overheid).toList();
    }

    /** The rule for a kind of step; of a zienswijze it is the joint arrangement that is bound. */
    Optional<Termijnregel> find(MomentSoort soort, OrganisatieSoort overheid) {
        OrganisatieSoort bound = soort == MomentSoort.ZIENSWIJZE ? OrganisatieSoort.REGELING : overheid;
        return of(bound).stream().filter(each -> each.soort() == soort).findFirst();
    }

    /** How many weeks councils have at least. */
    int weken() {
        return find(MomentSoort.ZIENSWIJZE, OrganisatieSoort.REGELING)
                .map(Termijnregel::weken)
                .orElseThrow();
    }

    @Nullable
    LocalDate last(MomentSoort soort, OrganisatieSoort overheid, int boekjaar) {
        return soort == MomentSoort.ZIENSWIJZE
                ? null
                : find(soort, overheid).map(rule -> rule.last(boekjaar)).orElse(null);
    }

    private static List<Termijnregel> read(JdbcClient jdbc) {
        return jdbc.sql("select * from kalender_regel order by overheid, soort")
                .query((row, number) -> new Termijnregel(
                        MomentSoort.valueOf(row.getString("soort")),
                        OrganisatieSoort.valueOf(row.getString("overheid")),
                        row.getObject("voor_maand", Integer.class) == null
                                ? null
                                : MonthDay.of(row.getInt("voor_maand"), row.getInt("voor_dag")),
                        row.getInt("jaren"),
                        row.getObject("weken", Integer.class),
                        row.getString("wet"),
                        row.getString("artikel"),
                        row.getString("bron"),
                        row.getBoolean("gecontroleerd")))
                .list();
    }
}
