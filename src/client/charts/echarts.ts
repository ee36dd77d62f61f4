/** As much of Apache ECharts as the charts need, in a chunk of its own. */
import { BarChart, LineChart, SankeyChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, SankeyChart, ScatterChart, GridComponent, LabelLayout, SVGRenderer]);

export { init };
