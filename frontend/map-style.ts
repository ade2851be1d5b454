/** The colours of the house, over the style of the library. */
export default `
:host {
  display: block;
  isolation: isolate;
}
.map {
  block-size: 100%;
  border-radius: inherit;
  font: inherit;
  background: var(--basis-color-info-bg-default);
}
.map.puts {
  cursor: crosshair;
}
.map:focus-visible {
  outline: var(--basis-focus-outline-width) solid var(--basis-focus-color);
  outline-offset: 2px;
}
.border {
  stroke: var(--basis-form-control-border-color);
  stroke-width: 1;
  fill: var(--basis-color-default-bg-document);
  fill-opacity: 1;
}
.border.over {
  fill-opacity: 0;
  stroke-opacity: 0.5;
}
.name > span {
  position: absolute;
  translate: -50% -50%;
  font-size: var(--basis-text-font-size-sm);
  color: var(--basis-color-default-color-default);
  white-space: nowrap;
  text-shadow: 0 0 3px var(--basis-color-default-bg-document), 0 0 3px var(--basis-color-default-bg-document);
}
.point {
  box-sizing: border-box;
  border: 3px solid var(--basis-color-default-bg-default);
  border-radius: 50%;
  background: var(--basis-color-action-1-inverse-bg-default);
  box-shadow: 0 0 0 2px var(--basis-color-default-color-document);
}
.leaflet-tile-pane {
  filter: var(--eo-map-tiles, none);
}
.leaflet-bar {
  border: 1px solid var(--basis-form-control-border-color) !important;
  border-radius: var(--basis-border-radius-sm);
  box-shadow: none !important;
  overflow: hidden;
}
.leaflet-bar a,
.leaflet-bar a:hover,
.leaflet-bar a.leaflet-disabled {
  inline-size: max(32px, var(--basis-pointer-target-min-block-size)) !important;
  block-size: max(32px, var(--basis-pointer-target-min-block-size)) !important;
  line-height: max(32px, var(--basis-pointer-target-min-block-size)) !important;
  color: var(--basis-color-default-color-document);
  background: var(--basis-color-default-bg-default);
}
.leaflet-bar a:focus-visible {
  outline: var(--basis-focus-outline-width) solid var(--basis-focus-color);
  outline-offset: -3px;
}
.leaflet-bar a.leaflet-disabled {
  color: var(--basis-color-default-color-default);
}
.leaflet-control-attribution {
  padding-inline: var(--basis-space-sm);
  font-size: 0.75rem !important;
  color: var(--basis-color-default-color-document) !important;
  background: var(--basis-color-default-bg-default) !important;
}
`;
