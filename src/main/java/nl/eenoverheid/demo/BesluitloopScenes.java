package nl.eenoverheid.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluitloop.BesluitloopService;
import nl.eenoverheid.besluitloop.LooptijdData;
import nl.eenoverheid.besluitloop.OpvolgingService;
import nl.eenoverheid.besluitloop.Stadium;
import nl.eenoverheid.besluitloop.StadiumService;
import nl.eenoverheid.besluitloop.StapData;
import nl.eenoverheid.besluitloop.VaststellingData;
import nl.eenoverheid.besluitloop.VaststellingService;
import nl.eenoverheid.besluitloop.VaststellingStand;
import nl.eenoverheid.besluitloop.Vaststellingen;
import nl.eenoverheid.besluitloop.Vervalreden;
import nl.eenoverheid.overheid.BestuursorgaanService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way of a besluit: its stages, its days, and what it took the place of. */
@Configuration(proxyBeanMethods = false)
class BesluitloopScenes {

    @Bean
    Scene naarStadium(BesluitloopService lopen, StadiumService stadia) {
        return new NamedScene("naar-stadium", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            stadia.advance(
                    id, lopen.detail(id).version(), Stadium.valueOf(props.text("stadium")), stap(props, "orgaan"));
            return id.value();
        });
    }

    @Bean
    Scene geefBesluitVrij(BesluitloopService lopen, StadiumService stadia) {
        return new NamedScene("geef-besluit-vrij", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            stadia.release(id, lopen.detail(id).version(), stap(props, "orgaan"));
            return id.value();
        });
    }

    @Bean
    Scene maakBesluitBekend(BesluitloopService lopen, StadiumService stadia) {
        return new NamedScene("maak-besluit-bekend", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            stadia.publish(id, lopen.detail(id).version(), stap(props, "vindplaats"));
            LocalDate ends = props.day("eindIn");
            stadia.schedule(
                    id,
                    lopen.detail(id).version(),
                    new LooptijdData(
                            ends, ends == null ? null : Vervalreden.TIJDELIJK, props.today(), props.day("reactieIn")));
            return id.value();
        });
    }

    @Bean
    Scene vervangBesluit(OpvolgingService opvolgingen) {
        return new NamedScene("vervang-besluit", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            opvolgingen.replace(id, new BesluitId(props.id("oud")), props.text("reden"));
            return id.value();
        });
    }

    @Bean
    Scene vraagOrganen(VaststellingService vaststellingen, BestuursorgaanService organen) {
        return new NamedScene("vraag-organen", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            vaststellingen.ask(
                    id,
                    props.names("organen")
                            .map(naam -> organen.named(naam).orElseThrow().id())
                            .collect(Collectors.toSet()));
            return id.value();
        });
    }

    @Bean
    Scene orgaanBesloot(BesluitloopService lopen, VaststellingService vaststellingen) {
        return new NamedScene("orgaan-besloot", props -> {
            BesluitId id = new BesluitId(props.id("besluit"));
            List<Vaststellingen.Regel> regels = lopen.vaststellingen(id).regels();
            VaststellingStand stand = VaststellingStand.valueOf(props.text("stand"));
            boolean today = stand.isClear() && !props.has("dagOnbekend");
            VaststellingData data = new VaststellingData(
                    stand, today ? props.today() : null, props.text("toelichting"), props.text("bron"));
            props.names("orgaan").forEach(naam -> {
                Vaststellingen.Regel regel = regels.stream()
                        .filter(each -> each.orgaan().equals(naam))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("this body was not asked: " + naam));
                vaststellingen.record(id, regel.id(), regel.version(), data);
            });
            return id.value();
        });
    }

    private static StapData stap(Props props, String who) {
        return new StapData(props.today(), props.text(who), props.text("toelichting"));
    }
}
