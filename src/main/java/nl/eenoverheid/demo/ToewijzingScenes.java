package nl.eenoverheid.demo;

import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.duiding.AlineaDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.LezingService;
import nl.eenoverheid.notitie.NotitieData;
import nl.eenoverheid.notitie.NotitieService;
import nl.eenoverheid.notitie.NotitieZicht;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.reactie.LezingReactieService;
import nl.eenoverheid.reactie.LezingVraagData;
import nl.eenoverheid.reactie.ReactieAntwoordService;
import nl.eenoverheid.reactie.ReactieData;
import nl.eenoverheid.reactie.ReactieService;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.KeuzelijstService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.toewijzing.ToewijzingData;
import nl.eenoverheid.toewijzing.ToewijzingService;
import nl.eenoverheid.toewijzing.Voorwaarden;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelData;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelId;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Saying who handles a signaal, asking for reactions, and writing for inside. */
@Configuration(proxyBeanMethods = false)
class ToewijzingScenes {

    @Bean
    Scene maakRegel(ToewijzingsregelService regels, KeuzelijstService keuzes) {
        return new NamedScene("maak-regel", props -> {
            Voorwaarden als =
                    new Voorwaarden(organisatie(props, "gemeente"), null, thema(props, keuzes), null, null, null);
            ToewijzingsregelId id =
                    regels.add(props.werkruimte(), new ToewijzingsregelData(als, props.organisatie("naar"), null));
            if (!props.has("uit")) {
                regels.turn(id, true);
            }
            return id.value();
        });
    }

    @Bean
    Scene wijsToe(ToewijzingService toewijzingen) {
        return new NamedScene("wijs-toe", props -> {
            SignaalId id = signaal(props);
            toewijzingen.assign(
                    id,
                    version(toewijzingen, id),
                    new ToewijzingData(props.organisatie("naar"), null, null, props.text("reden")));
            return id.value();
        });
    }

    @Bean
    Scene neemAan(ToewijzingService toewijzingen) {
        return new NamedScene("neem-aan", props -> {
            SignaalId id = signaal(props);
            toewijzingen.accept(id, version(toewijzingen, id));
            return id.value();
        });
    }

    @Bean
    Scene weiger(ToewijzingService toewijzingen) {
        return new NamedScene("weiger", props -> {
            SignaalId id = signaal(props);
            toewijzingen.refuse(id, version(toewijzingen, id), props.text("reden"));
            return id.value();
        });
    }

    @Bean
    Scene legRegie(ToewijzingService toewijzingen) {
        return new NamedScene("leg-regie", props -> {
            SignaalId id = signaal(props);
            toewijzingen.direct(id, version(toewijzingen, id), props.organisatie("regie"), props.text("reden"));
            return id.value();
        });
    }

    /** Answered on the same day, when the step says what. */
    @Bean
    Scene vraagReactie(ReactieService reacties, ReactieAntwoordService antwoorden) {
        return new NamedScene("vraag-reactie", props -> {
            SignaalId id = signaal(props);
            String token = reacties.ask(
                    id,
                    new ReactieData(
                            props.text("wie"),
                            props.text("email"),
                            props.text("vraag"),
                            props.text("tekst"),
                            props.day("tot")));
            if (props.has("antwoord")) {
                antwoorden.answer(token, props.text("antwoord"));
            }
            return id.value();
        });
    }

    /** About the reading as it is then, all of it. */
    @Bean
    Scene vraagReactieLezing(
            LezingReactieService reacties,
            ReactieAntwoordService antwoorden,
            LezingService lezingen,
            DuidingService duidingen) {
        return new NamedScene("vraag-reactie-lezing", props -> {
            DuidingId id = new DuidingId(props.id("duiding"));
            Set<Long> alineas =
                    lezingen.alineas(id).stream().map(AlineaDetail::id).collect(Collectors.toSet());
            String token = reacties.ask(
                    id,
                    new LezingVraagData(
                            props.text("wie"),
                            props.text("email"),
                            props.text("vraag"),
                            duidingen.detail(id).lezingNummer(),
                            alineas,
                            props.day("tot")));
            if (props.has("antwoord")) {
                antwoorden.answer(token, props.text("antwoord"));
            }
            return id.value();
        });
    }

    @Bean
    Scene schrijfNotitie(NotitieService notities) {
        return new NamedScene("schrijf-notitie", props -> {
            SignaalId id = signaal(props);
            notities.write(id, new NotitieData(props.constant("zicht", NotitieZicht.class), props.text("tekst")));
            return id.value();
        });
    }

    private static SignaalId signaal(Props props) {
        return new SignaalId(props.id("signaal"));
    }

    private static long version(ToewijzingService toewijzingen, SignaalId id) {
        return toewijzingen.ofSignaal(id).version();
    }

    private static @Nullable Long organisatie(Props props, String name) {
        OrganisatieId organisatie = props.organisatie(name);
        return organisatie == null ? null : organisatie.value();
    }

    private static @Nullable Long thema(Props props, KeuzelijstService keuzes) {
        return keuzes.themas().stream()
                .filter(each -> each.naam().equals(props.text("thema")))
                .map(Keuze::id)
                .findFirst()
                .orElse(null);
    }
}
