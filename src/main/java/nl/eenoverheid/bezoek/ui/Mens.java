package nl.eenoverheid.bezoek.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.workspace.WerkruimteDetail;
import org.jspecify.annotations.Nullable;

/** Somebody who can be asked along; the same person whatever else is known. */
record Mens(long account, String naam, String organisatie, boolean ik) {

    static Mens of(BezoekDetail.Deelnemer deelnemer) {
        return new Mens(deelnemer.account(), deelnemer.naam(), deelnemer.organisatie(), false);
    }

    static Mens of(WerkruimteDetail.Lid lid, long me) {
        return new Mens(lid.accountId(), lid.naam(), lid.organisatie(), lid.accountId() == me);
    }

    static List<Mens> sorted(Collection<Mens> people) {
        return people.stream()
                .sorted(Comparator.comparing(Mens::naam).thenComparing(Mens::account))
                .toList();
    }

    String text() {
        return BezoekTexts.text("bezoek.person", naam, organisatie);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mens mens && mens.account == account;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(account);
    }
}
