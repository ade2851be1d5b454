package nl.eenoverheid.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** Plays the story once, in an installation that has no accounts yet. */
class DemoWorld implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoWorld.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient jdbc;
    private final Cast cast;
    private final Admission admission;
    private final Map<String, Scene> scenes;
    private final Settled settled;
    private final Clock clock;
    private final Map<String, Long> made = new HashMap<>();

    DemoWorld(JdbcClient jdbc, Cast cast, Admission admission, List<Scene> scenes, Settled settled, Clock clock) {
        this.jdbc = jdbc;
        this.cast = cast;
        this.admission = admission;
        this.scenes = scenes.stream().collect(Collectors.toMap(Scene::name, Function.identity()));
        this.settled = settled;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (jdbc.sql("select 1 from account limit 1")
                .query(Integer.class)
                .optional()
                .isPresent()) {
            return;
        }
        Story story = read();
        var hours = new OfficeHours(clock.instant(), HERE);
        StoryClock.at(hours.next(oldest(story)), () -> cast.enter(story.mensen(), story.wachtwoord()));
        story.werkruimten().forEach(ruimte -> StoryClock.at(hours.next(ruimte.dagenGeleden()), () -> open(ruimte)));
        for (Story.Step step : story.stappen()) {
            StoryClock.at(hours.next(step.dagenGeleden()), () -> play(step));
            settled.await();
        }
        log.info("The demo world is ready; its accounts stand in README.md");
    }

    private void open(Story.Ruimte ruimte) {
        made.put(ruimte.ruimte(), admission.open(ruimte));
    }

    private void play(Story.Step step) {
        Scene scene = scenes.get(step.doet());
        if (scene == null) {
            throw new IllegalArgumentException("there is no scene called " + step.doet());
        }
        Props props = new Props(step.met(), made, cast, LocalDate.ofInstant(clock.instant(), HERE));
        cast.as(step.wie(), () -> {
            long id = scene.play(props);
            if (step.als() != null) {
                made.put(step.als(), id);
            }
        });
    }

    private static int oldest(Story story) {
        return 1
                + story.werkruimten().stream()
                        .mapToInt(Story.Ruimte::dagenGeleden)
                        .max()
                        .orElse(0);
    }

    private static Story read() throws IOException {
        try (InputStream text = new ClassPathResource("demo/story.yaml").getInputStream()) {
            Object tree = new Yaml().load(text);
            return JsonMapper.builder().build().convertValue(tree, Story.class);
        }
    }
}
