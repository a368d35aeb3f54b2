/*
 * Code that the documentation recommends for those portals, as it stands there (a test compares them): `https://cms.example.com` stands
 * for the CMS.
 */

/** Save as `wp-content/mu-plugins/party-building.php`. */
export const WORDPRESS_PLUGIN = `<?php
/* Plugin Name: Party Building Online */

const PARTY_BUILDING = 'https://cms.example.com/api/party-building/';
const PARTY_BUILDING_ATTRIBUTES = ['item', 'view', 'selected', 'when', 'month', 'limit', 'filters', 'kind', 'venue', 'grasp', 'specimen', 'interval', 'show',
    'locale', 'heading-level', 'theme', 'live', 'embed'];

/** [party-building element="pb-four-grasps" view="cards"] */
add_shortcode('party-building', function ($given) {
    $given = (array) $given;
    $element = $given['element'] ?? '';
    if (!preg_match('/^pb-[a-z-]+$/', $element)) {
        return '';
    }
    wp_enqueue_style('party-building', PARTY_BUILDING . 'widgets/v1/pre.css', [], null);
    wp_enqueue_script('party-building', PARTY_BUILDING . 'widgets/v1/party-building.js', [], null, true);

    $locale = str_starts_with(get_bloginfo('language'), 'zh') ? 'zh-CN' : 'en';
    $attributes = ' lang="' . $locale . '"';
    foreach (PARTY_BUILDING_ATTRIBUTES as $name) {
        if (isset($given[$name])) {
            $attributes .= ' ' . $name . '="' . esc_attr($given[$name]) . '"';
        }
    }
    $item = isset($given['item']) ? '/' . rawurlencode($given['item']) : '';
    $html = party_building_fragment("v1/$locale/fragments/$element$item.html");
    return "<$element$attributes>$html</$element>";
});

/** The script is a module. */
add_filter('script_loader_tag', function ($tag, $handle) {
    return $handle === 'party-building' ? str_replace('<script ', '<script type="module" ', $tag) : $tag;
}, 10, 2);

/** The fragment: new, or the last good copy, or nothing. Kept for half a minute, as a last copy for a month. */
function party_building_fragment($path) {
    $fresh = 'pb_' . md5($path);
    $copy = 'pb_copy_' . md5($path);
    $html = get_transient($fresh);
    if ($html !== false) {
        return $html;
    }
    $answer = wp_remote_get(PARTY_BUILDING . $path, ['timeout' => 1, 'redirection' => 0]);
    if (wp_remote_retrieve_response_code($answer) === 200) {
        $html = wp_remote_retrieve_body($answer);
        // An activity ends with data for search engines, which is no text.
        preg_match('#<script type="application/ld\\+json">[^<>&]*</script>$#', $html, $data);
        $html = wp_kses_post(substr($html, 0, strlen($html) - strlen($data[0] ?? ''))) . ($data[0] ?? '');
        set_transient($copy, $html, MONTH_IN_SECONDS);
    } else {
        $html = (string) get_transient($copy);
    }
    set_transient($fresh, $html, 30);
    return $html;
}`;

/** A web part of the SharePoint Framework. */
export const SHAREPOINT_WEB_PART = `import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

const WIDGETS = 'https://cms.example.com/api/party-building/widgets/v1/';

export default class PartyBuildingWebPart extends BaseClientSideWebPart<{ element: string; item?: string }> {
  protected onInit(): Promise<void> {
    if (!document.querySelector(\`script[src^="\${WIDGETS}"]\`)) {
      const script = Object.assign(document.createElement('script'), { type: 'module', src: \`\${WIDGETS}party-building.js\` });
      document.head.append(script);
    }
    return super.onInit();
  }

  public render(): void {
    const element = document.createElement(this.properties.element || 'pb-four-grasps');
    element.lang = this.context.pageContext.cultureInfo.currentUICultureName;
    if (this.properties.item) element.setAttribute('item', this.properties.item);
    this.domElement.replaceChildren(element);
  }
}`;

/** What nginx asks of the CMS when it makes a page. */
export const NGINX = `proxy_cache_path /var/cache/nginx/fragments keys_zone=fragments:1m max_size=10m inactive=30d use_temp_path=off;

server {
  listen 80;
  server_name portal.example.com;
  root /srv/portal;

  location / {
    ssi on;
  }

  location /pb/ {
    internal;
    proxy_pass https://cms.example.com/api/party-building/v1/;
    proxy_ssl_server_name on;
    proxy_set_header Host cms.example.com;
    # A compressed fragment inside a page would not be readable.
    proxy_set_header Accept-Encoding "";
    proxy_connect_timeout 1s;
    proxy_read_timeout 1s;
    proxy_cache fragments;
    # $request_uri would be the page's address, the same for all its fragments.
    proxy_cache_key $uri;
    proxy_cache_valid 200 30s;
    proxy_cache_revalidate on;
    proxy_cache_background_update on;
    proxy_cache_use_stale error timeout updating http_500 http_502 http_503 http_504;
    # Without content the place stays empty.
    proxy_intercept_errors on;
    error_page 404 500 502 503 504 = @nothing;
  }

  location @nothing {
    return 200 "";
  }
}`;

/** What PHP asks of the CMS when it makes a page. */
export const PHP_FUNCTION = `/** The fragment of an element: new, or the last good copy, or nothing. */
function party_building(string $path): string {
    $copy = sys_get_temp_dir() . '/pb-fragment-' . sha1($path);
    if (is_file($copy) && filemtime($copy) > time() - 30) {
        return file_get_contents($copy);
    }
    $context = stream_context_create(['http' => ['timeout' => 1, 'follow_location' => 0, 'ignore_errors' => false]]);
    $html = @file_get_contents("https://cms.example.com/api/party-building/v1/$path", false, $context);
    if ($html === false) {
        return is_file($copy) ? file_get_contents($copy) : '';
    }
    file_put_contents($copy, $html, LOCK_EX);
    return $html;
}`;

/** Gives a frame the height of what is in it. */
export const FRAME_HEIGHT = `const CMS = 'https://cms.example.com';
addEventListener('message', ({ origin, source, data }) => {
  if (origin !== CMS || data?.type !== 'party-building:height' || !Number.isInteger(data.height)) return;
  const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.height = String(data.height);
});`;

/** Tells Vue that the tags are not components of its own. */
export const VITE_FOR_VUE = `// vite.config.js
import vue from '@vitejs/plugin-vue';

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('pb-') } } })],
};`;
