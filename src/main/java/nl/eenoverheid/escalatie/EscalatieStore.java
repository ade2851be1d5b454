package nl.eenoverheid.escalatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a question is passed and what becomes of it, whoever does it: somebody, or nobody because a day passed. */
@Component
class EscalatieStore {
    private final EscalatieRepository escalaties;
    private final EscalatiePlaces places;
    private final EscalatieNews news;
    private final Clock clock;

    EscalatieStore(EscalatieRepository escalaties, EscalatiePlaces places, EscalatieNews news, Clock clock) {
        this.escalaties = escalaties;
        this.places = places;
        this.news = news;
        this.clock = clock;
    }

    Optional<KnoopPlek> plek(KnoopId knoop, Scope scope) {
        return places.ofKnoop(knoop, scope);
    }

    EscalatiePlaces.Zijden zijden(EscalatieId id, Scope scope) {
        return places.ofEscalatie(id, scope).orElseThrow(NotFound::new);
    }

    /** Puts a question to a body; {@code there} is the question in another werkruimte, if it goes to one. */
    EscalatieId pass(
            KnoopPlek van, @Nullable KnoopId there, BestuursorgaanNaam orgaan, EscalatieData data, Actor actor) {
        return told(
                new Escalatie(van.knoop(), there, orgaan, data, actor, clock.instant()), false, orgaan, data, actor);
    }

    /** The same because a day passed. */
    EscalatieId pass(KnoopPlek van, BestuursorgaanNaam orgaan, EscalatieData data, LocalDate passed, Actor actor) {
        return told(
                new Escalatie(van.knoop(), null, orgaan, data, actor, clock.instant()).because(passed),
                true,
                orgaan,
                data,
                actor);
    }

    private EscalatieId told(
            Escalatie escalatie, boolean vanzelf, BestuursorgaanNaam orgaan, EscalatieData data, Actor actor) {
        EscalatieId id = escalaties.saveAndFlush(escalatie).id();
        String words = data.reden().isEmpty() ? orgaan.naam() : orgaan.naam() + "\n" + data.reden();
        news.passed(id, places.ofEscalatie(id), vanzelf, words, actor, clock.instant());
        return id;
    }

    /**
     * Says what becomes of one.
     *
     * @param version the version that was on the screen
     */
    void become(
            EscalatieId id,
            long version,
            EscalatiePlaces.Zijden zijden,
            EscalatieStatus next,
            String words,
            Actor actor) {
        Escalatie escalatie = escalaties.lock(id.value()).orElseThrow(NotFound::new);
        Stale.guard(version, escalatie.version());
        escalatie.become(next, words, actor, clock.instant());
        escalaties.saveAndFlush(escalatie);
        news.became(id, zijden, next, words, actor, clock.instant());
    }

    /** The question on this side ended, and so what was asked with it. Twice makes no difference. */
    void end(KnoopId knoop, EscalatieStatus next, Actor actor) {
        for (Escalatie escalatie : escalaties.openAt(knoop.value())) {
            if (escalatie.end(next, actor, clock.instant())) {
                news.became(escalatie.id(), places.ofEscalatie(escalatie.id()), next, "", actor, clock.instant());
            }
        }
    }
}
