package nl.eenoverheid.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.afweging.AfrondData;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingService;
import nl.eenoverheid.afweging.AfwegingWorkService;
import nl.eenoverheid.afweging.BelangData;
import nl.eenoverheid.afweging.Bron;
import nl.eenoverheid.afweging.EffectData;
import nl.eenoverheid.afweging.OptieData;
import nl.eenoverheid.afweging.VraagData;
import nl.eenoverheid.afweging.WegingData;
import nl.eenoverheid.afweging.WegingService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.signaal.SignaalId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Weighing a question together. */
@Configuration(proxyBeanMethods = false)
class AfwegingScenes {

    @Bean
    Scene begin(AfwegingWorkService work, AfwegingService afwegingen) {
        return new NamedScene("begin-afweging", props -> {
            KnoopId knoop = id(props);
            work.begin(knoop);
            props.each("opties")
                    .forEach(optie -> work.putOptie(
                            knoop, null, 0, new OptieData(optie.text("naam"), optie.text("toelichting"))));
            props.each("belangen")
                    .forEach(belang ->
                            work.putBelang(knoop, null, 0, new BelangData(belang.text("naam"), belang.text("vanWie"))));
            AfwegingDetail table = afwegingen.ofKnoop(knoop).orElseThrow();
            props.each("effecten").forEach(effect -> fill(work, table, effect));
            return knoop.value();
        });
    }

    @Bean
    Scene vraagPunten(WegingService wegingen) {
        return new NamedScene("vraag-punten", props -> {
            Set<Long> partijen = props.organisaties("partijen").stream()
                    .map(OrganisatieId::value)
                    .collect(Collectors.toSet());
            wegingen.ask(id(props), new VraagData(props.day("tot"), partijen));
            return id(props).value();
        });
    }

    @Bean
    Scene geefPunten(WegingService wegingen, AfwegingService afwegingen) {
        return new NamedScene("geef-punten", props -> {
            AfwegingDetail table = afwegingen.ofKnoop(id(props)).orElseThrow();
            wegingen.give(
                    id(props),
                    new WegingData(
                            points(table, props.list("punten")),
                            givenUp(table, props.list("opgaven")),
                            props.text("reden")));
            return id(props).value();
        });
    }

    @Bean
    Scene rondAfwegingAf(AfwegingService afwegingen) {
        return new NamedScene("rond-afweging-af", props -> {
            AfwegingDetail table = afwegingen.ofKnoop(id(props)).orElseThrow();
            Integer keuze = props.number("keuze");
            afwegingen.finish(
                    id(props),
                    new AfrondData(
                            props.text("tekst"),
                            keuze == null ? null : table.opties().get(keuze - 1).id()));
            return id(props).value();
        });
    }

    private static void fill(AfwegingWorkService work, AfwegingDetail table, Props effect) {
        List<Bron> sources = effect.ids("signalen").stream()
                .map(signaal -> Bron.of(new SignaalId(signaal)))
                .collect(Collectors.toList());
        if (effect.has("bron")) {
            sources.add(Bron.of(effect.text("bron"), effect.text("adres")));
        }
        work.putEffect(
                table.knoop(),
                table.opties().get(number(effect, "optie")).id(),
                table.belangen().get(number(effect, "belang")).id(),
                0,
                new EffectData(effect.number("score"), effect.text("zin"), sources));
    }

    private static int number(Props props, String name) {
        Integer number = props.number(name);
        return number == null ? 0 : number - 1;
    }

    private static Map<Long, Integer> points(AfwegingDetail table, List<?> points) {
        Map<Long, Integer> punten = new HashMap<>();
        for (int i = 0; i < points.size(); i++) {
            punten.put(
                    table.belangen().get(i).id(), Integer.valueOf(points.get(i).toString()));
        }
        return punten;
    }

    private static Map<Long, String> givenUp(AfwegingDetail table, List<?> texts) {
        Map<Long, String> opgaven = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            opgaven.put(table.opties().get(i).id(), texts.get(i).toString());
        }
        return opgaven;
    }

    private static KnoopId id(Props props) {
        return new KnoopId(props.id("knoop"));
    }
}
