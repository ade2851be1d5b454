package nl.eenoverheid.besluit;

import java.time.Clock;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who acts, when, what organisations are called, and who hears of it. */
@Component
record BesluitSources(ScopeService scopes, OverheidService overheden, ApplicationEventPublisher events, Clock clock) {}
